import type {LossSpecification} from "../../gan/losses/index.js";
import {wellKnown} from "../../gan/losses/written/well-known.js";
import type {Words} from "../../words/words.js";
import {button, element} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import {whenChanged} from "../store/when-changed.js";

/**
 * What the present loss charges for scores, as curves and as formulas with their slopes: opens on request, and is loaded then.
 * A loss of the engine's can be taken from there to be changed.
 */
export function createLossSheet(words: Words, dispatch: Dispatch): Part {
  const text = words.ui.lossSheet;
  let loss: LossSpecification | null = null;
  const body = element("div", {class: "loss-sheet-body"});
  const rewrite = button(text.rewrite, () => {
    if (loss && loss.name !== "written") dispatch({type: "knobs", values: asWritten(loss)});
  });
  const node = element(
    "details",
    {class: "loss-sheet", toggle: () => draw()},
    element("summary", {}, text.title),
    body,
    rewrite
  );
  async function draw(): Promise<void> {
    if (!node.open || !loss) return;
    const {drawLossSheet} = await import("../loss-sheet/draw.js");
    // Another loss may have come meanwhile, and is drawn by whoever brought it.
    if (loss) drawLossSheet(body, loss, words);
  }
  return {
    node,
    show: whenChanged(
      ({chosen}) => [chosen],
      ({chosen}) => {
        ({loss} = chosen.runs[0].plan.specification);
        // There is no one-sided penalty among the knobs of a written loss.
        rewrite.hidden = loss.name === "written" || ("sides" in loss && loss.sides === "one");
        draw();
      }
    )
  };
}

/** The knobs that write a loss of the engine's in the language of written ones. */
function asWritten(loss: Exclude<LossSpecification, {name: "written"}>) {
  const {discriminator, generator} = wellKnown[loss.name];
  return {
    loss: "written",
    dPrice: discriminator,
    gPrice: generator,
    lambda: "weight" in loss ? loss.weight : 0,
    clip: "clip" in loss ? loss.clip : 0
  };
}
