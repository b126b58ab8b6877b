import {commandOf} from "../../figures/chosen-values.js";
import {historyAsCsv} from "../../runs/history-csv.js";
import {fullMeasurement} from "../../runs/run-state.js";
import type {Words} from "../../words/words.js";
import {button, element} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import {runLabel} from "../run-label.js";
import type {NamedPicture} from "../screen/pictures.js";
import type {FigureState} from "../store/figure-state.js";
import {chosenNow, newest, shown} from "../store/selectors.js";
import {whenChanged} from "../store/when-changed.js";
import {download, pngOf, svgAsText} from "./download.js";
import {numbersTable} from "./numbers.js";

/** The numbers as a table, and what can be taken away: opens on request. */
export function createNumbersPanel(
  words: Words,
  pictures: () => readonly NamedPicture[],
  dispatch: Dispatch
): Part {
  const {ui: text} = words;
  let latest: FigureState | null = null;
  const table = element("div", {class: "table"});
  const command = element("code", {tabindex: "0"});
  const stepped = element("p", {hidden: true}, text.steppedByHand);
  const link = element("span", {role: "status"});

  const downloadData = () => {
    if (!latest) return;
    const {histories} = latest;
    const {row, runs: chosen} = chosenNow(latest);
    const runs = histories.map((history, i) => ({id: chosen[i].id, history, events: chosen[i].plan.events}));
    download(`${row.id}.csv`, "text/csv", historyAsCsv(runs));
  };
  const downloadPictures = () => {
    for (const {name, svg} of pictures())
      download(`${latest?.chosen.row.id}-${name}.svg`, "image/svg+xml", svgAsText(svg));
  };
  const downloadImages = async () => {
    for (const {name, svg} of pictures()) {
      const paper = getComputedStyle(svg.closest(".plate") ?? svg).backgroundColor;
      download(`${latest?.chosen.row.id}-${name}.png`, "image/png", await pngOf(svg, paper));
    }
  };

  const node = element(
    "details",
    {class: "numbers", toggle: () => dispatch({type: "numbers", open: node.open})},
    element("summary", {}, text.numbers),
    table,
    element(
      "p",
      {class: "control-group"},
      button(text.copyLink, () => dispatch({type: "copy-link"})),
      button(text.downloadData, downloadData),
      button(text.downloadPicture, downloadPictures),
      button(text.downloadImage, downloadImages),
      link
    ),
    element("p", {}, text.reproduce, " ", command),
    stepped
  );

  const shows = [
    whenChanged<FigureState>(
      (state) => [state.chosen, state.events, state.isByHand],
      (state) => {
        command.textContent = commandOf(chosenNow(state));
      }
    ),
    whenChanged<FigureState>(
      ({isStepped}) => [isStepped],
      ({isStepped}) => {
        stepped.hidden = !isStepped;
      }
    ),
    whenChanged<FigureState>(
      (state) => [state.link],
      (state) => {
        link.textContent =
          state.link === null ? "" : state.link === "copied" ? text.linkCopied : text.linkNotCopied;
      }
    ),
    whenChanged<FigureState>(
      (state) => [state.showsNumbers, shown(state), state.fingerprints],
      (state) => {
        const moment = shown(state);
        if (!state.showsNumbers || !moment) return;
        const isNewest = moment === newest(state);
        const runs = state.chosen.runs.map((run, i) => ({
          label: runLabel(run, words),
          measurement: fullMeasurement(moment.frames[i]),
          critic: !run.scene.loss.realness,
          fingerprint: (isNewest && state.fingerprints[i]) || null
        }));
        table.replaceChildren(numbersTable(words, runs));
      }
    )
  ];
  return {
    node,
    show(state) {
      latest = state;
      for (const show of shows) show(state);
    }
  };
}
