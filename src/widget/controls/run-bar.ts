import type {FigureRow} from "../../figures/figure-row.js";
import type {Player} from "../../gan/player.js";
import type {Schedule} from "../../gan/training/specification.js";
import {afterChange} from "../../runs/after-change.js";
import type {UiWords} from "../../words/en/ui.js";
import {figureWords} from "../../words/figure-words.js";
import type {Words} from "../../words/words.js";
import {button, element} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import type {FigureState} from "../store/figure-state.js";
import {newest} from "../store/selectors.js";
import {whenChanged} from "../store/when-changed.js";

/** The buttons that make a figure run. */
export function createRunBar(words: Words, row: FigureRow, dispatch: Dispatch): Part {
  const {ui: text} = words;
  const run = button(text.run, () => dispatch({type: "toggle"}));
  run.classList.add("primary");
  const reset = button(text.reset, () => dispatch({type: "reset"}));
  const stepButton = (what: Player | "round", label: string, description?: string) =>
    button(label, () => dispatch({type: "step", what}), description);
  const round = stepButton("round", text.stepRound);
  const steps = [
    stepButton("discriminator", text.stepDiscriminator, text.stepDiscriminatorLabel),
    stepButton("generator", text.stepGenerator, text.stepGeneratorLabel),
    round
  ];
  const freezers = (row.freezable ?? []).map((player) => {
    const node = button(text.freeze[player], () => {
      const isFrozen = node.getAttribute("aria-pressed") === "true";
      dispatch({type: "change", change: isFrozen ? {release: [player]} : {freeze: [player]}});
    });
    return {player, node};
  });

  const shows = [
    whenChanged<FigureState>(
      ({status, wanted}) => [status, wanted],
      ({status, wanted}) => {
        const runs = status === "running" || status === "loading" || status === "away";
        const isBegun = status === "paused" || status === "finished";
        run.textContent = runs && wanted ? text.pause : isBegun ? text.goOn : text.run;
        for (const step of steps) step.disabled = runs || status === "failed";
        for (const {node} of freezers) node.disabled = status === "loading" || status === "failed";
        reset.disabled = status === "idle" || status === "loading";
      }
    ),
    whenChanged<FigureState>(
      (state) => [frozenPlayers(state).join()],
      (state) => {
        for (const {player, node} of freezers)
          node.setAttribute("aria-pressed", String(frozenPlayers(state).includes(player)));
      }
    ),
    whenChanged<FigureState>(
      (state) => [state.chosen, state.events],
      ({chosen, events}) => {
        const schedules = chosen.runs.map(({plan}) =>
          events.reduce(afterChange, plan.specification.schedule)
        );
        round.setAttribute("aria-label", roundLabel(text, schedules));
      }
    )
  ];
  return {
    node: element(
      "div",
      {
        class: "controls run-bar",
        role: "group",
        "aria-label": text.controls(figureWords(words, row.id).title)
      },
      run,
      reset,
      element("span", {class: "control-group"}, ...steps),
      ...freezers.map(({node}) => node)
    ),
    show(state) {
      for (const show of shows) show(state);
    }
  };
}

function frozenPlayers(state: FigureState): readonly Player[] {
  return newest(state)?.frames[0].turn.frozen ?? [];
}

/** What a round is, where all runs have the same. */
function roundLabel(text: UiWords, [first, ...others]: readonly Schedule[]): string {
  const {discriminatorSteps: n, generatorSteps: m} = first;
  const same = others.every((other) => other.discriminatorSteps === n && other.generatorSteps === m);
  return same ? text.stepRoundLabel(n, m) : text.stepRoundOfEach;
}
