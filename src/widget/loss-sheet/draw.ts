import {createLoss, type LossSpecification} from "../../gan/losses/index.js";
import {derivativeOf} from "../../gan/losses/written/derivative.js";
import {mentions} from "../../gan/losses/written/expression.js";
import {parsePrice} from "../../gan/losses/written/parse.js";
import {wellKnown} from "../../gan/losses/written/well-known.js";
import type {Player} from "../../gan/player.js";
import {html} from "../../markup/html.js";
import type {Words} from "../../words/words.js";
import {element, showMarkup} from "../element.js";
import {SvgView} from "../screen/svg-view.js";
import {curvesOf} from "./curves.js";
import {formulaOf} from "./mathml.js";

/** Draws a loss that can be trained with: its curves, and each player's price with its slopes. */
export function drawLossSheet(host: HTMLElement, loss: LossSpecification, {ui}: Words): void {
  const text = ui.lossSheet;
  const prices = loss.name === "written" ? loss : wellKnown[loss.name];
  const pictures = curvesOf(createLoss(loss), text).map((panel) => {
    const node = element("div", {class: "loss-curve"});
    new SvgView(node).update(panel);
    return node;
  });
  const formulas = element("dl", {class: "loss-formulas"});
  showMarkup(
    formulas,
    html`${(["discriminator", "generator"] as const).map((player) => rows(player, prices[player], text))}`
  );
  host.replaceChildren(...pictures, formulas, element("p", {class: "group-note"}, text.howTo));
}

function rows(player: Player, price: string, text: Words["ui"]["lossSheet"]) {
  const expression = parsePrice(price, player);
  // G moves what it made, and no real score.
  const scores = (player === "generator" ? (["fake"] as const) : (["real", "fake"] as const)).filter(
    (score) => mentions(expression, score)
  );
  return html`<dt>${text[player]}</dt><dd tabindex="0">${formulaOf(expression)}</dd>${scores.map(
    (score) =>
      html`<dt>${text.bySlope(score)}</dt><dd tabindex="0">${formulaOf(derivativeOf(expression, score))}</dd>`
  )}`;
}
