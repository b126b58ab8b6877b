import {readingOf} from "../figures/readings.js";
import type {Words} from "../words/words.js";
import {element} from "./element.js";
import {runLabel} from "./run-label.js";
import type {FigureState, Notice} from "./store/figure-state.js";
import {newest, shown} from "./store/selectors.js";
import {everySoOften, whenChanged} from "./store/when-changed.js";

/** At most so often does a screen reader hear where a run is, in milliseconds. */
const ANNOUNCE_EVERY = 5000;

/** What a figure says in words besides its pictures. */
export interface Messages {
  /** To stand under the controls, in this order: notices for everybody, and where the runs are for screen readers. */
  readonly nodes: readonly HTMLElement[];
  show(state: FigureState): void;
}

export function createMessages(words: Words): Messages {
  const notices = element("div", {class: "notices"});
  const announcement = element("p", {class: "visually-hidden", "aria-live": "polite"});
  const showNotices = whenChanged<FigureState>(
    (state) => [state.notices, ...state.failures],
    (state) => {
      const sentences = sentencesOf(state, words);
      const before = [...notices.children].map(({textContent}) => textContent);
      // What stands there already is not said again.
      if (sentences.join("\n") === before.join("\n")) return;
      notices.replaceChildren(
        ...sentences.map((sentence) => element("p", {class: "notice", role: "status"}, sentence))
      );
    }
  );
  const announce = everySoOften<FigureState>(
    ANNOUNCE_EVERY,
    ({status}) => status === "running",
    (state) => {
      announcement.textContent = whereTheRunsAre(state, words);
    }
  );
  const announceNews = whenChanged<FigureState>((state) => [newest(state), state.status], announce);
  return {
    nodes: [notices, announcement],
    show(state) {
      showNotices(state);
      announceNews(state);
    }
  };
}

/** The notices of a figure, and why runs of it failed. */
export function sentencesOf({notices, failures, chosen}: FigureState, words: Words): string[] {
  const {players, causes, blowUp} = words.ui;
  const failed = failures.flatMap((failure, i) =>
    failure
      ? blowUp(
          runLabel(chosen.runs[i], words),
          words.views.format.whole(failure.update),
          players[failure.player],
          causes[failure.cause]
        )
      : []
  );
  return [...notices.map((notice) => say(notice, words)), ...failed];
}

function say(notice: Notice, words: Words): string {
  const {ui: text, views} = words;
  switch (notice.kind) {
    case "stops-at":
      return text.stopsAt(views.format.whole(notice.update));
    case "bad-value": {
      const {name, given, knob} = notice.problem;
      const {shown} = notice;
      const used = typeof shown === "number" ? views.format.atMost(shown, 6) : (text.options[shown] ?? shown);
      return text.badValue(name, given, text.allowed(knob), used);
    }
    case "refused":
      return text.refused(words.refusal(notice.reason));
    case "slow-backend":
      return text.slowBackend;
    case "not-started":
      return text.workerFailed(words.refusal(notice.reason));
    case "broken-off":
      return text.brokenOff(words.refusal(notice.reason));
  }
}

/** The sentences under the runs that are shown, with the runs' names where there are several. */
function whereTheRunsAre(state: FigureState, words: Words): string {
  const frames = shown(state)?.frames ?? [];
  const {runs, row} = state.chosen;
  return frames
    .map(({measurement}, i) => {
      const sentence = words.reading(readingOf(measurement, row.reading));
      return frames.length > 1 ? `${runLabel(runs[i], words)}. ${sentence}` : sentence;
    })
    .join(" ");
}
