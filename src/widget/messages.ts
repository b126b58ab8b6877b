import {readingOf} from "../figures/readings.js";
import {secondsPerUpdate} from "../runs/cost.js";
import {WorkerFailure, workerFailureOf} from "../runs/worker/worker-failure.js";
import {eventMarks} from "../views/chart/event-marks.js";
import type {Words} from "../words/words.js";
import {button, element} from "./element.js";
import type {Dispatch} from "./part.js";
import {runLabel} from "./run-label.js";
import type {FigureState, Notice} from "./store/figure-state.js";
import {isAsRecorded, newest, shown} from "./store/selectors.js";
import {everySoOften, whenChanged} from "./store/when-changed.js";
import {inWords} from "./value-in-words.js";

/** At most so often does a screen reader hear where a run is, in milliseconds. */
const ANNOUNCE_EVERY = 5000;
/** A run that will take longer than this says so before it starts, in seconds. */
const LONG = 60;
/** Cores of a usual machine. */
const CORES = 2;

/** What a figure says in words besides its pictures. */
export interface Messages {
  /** In this order: notices for everybody, and where the runs are for screen readers. */
  readonly nodes: readonly HTMLElement[];
  show(state: FigureState): void;
}

/** Something that is said, and what the reader may do about it. */
export interface Note {
  readonly text: string;
  readonly offer?: "reload" | "drop-events";
}

export function createMessages(words: Words, dispatch: Dispatch, reload = () => location.reload()): Messages {
  const {ui: text} = words;
  // There from the start, because screen readers announce only what changes in a region that they know.
  const notices = element("div", {class: "notices", role: "status"});
  const announcement = element("p", {class: "visually-hidden", "aria-live": "polite"});
  let said = "";
  const offers = {
    reload: () => button(text.reload, reload),
    "drop-events": () => button(text.dropEvents, () => dispatch({type: "drop-events"}))
  };
  const showNotices = whenChanged<FigureState>(
    (state) => [state.notices, state.chosen, state.isByHand, isAsRecorded(state), ...state.failures],
    (state) => {
      const notes = notesOf(state, words);
      const all = notes.map(({text}) => text).join("\n");
      // What stands there already is not said again.
      if (all === said) return;
      said = all;
      notices.replaceChildren(
        ...notes.map(({text, offer}) =>
          element("p", {class: "notice"}, text, ...(offer ? [" ", offers[offer]()] : []))
        )
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

/** The notices of a figure, and what else there is to say of its runs. What a knob asked for is refused beside the knob. */
export function notesOf(state: FigureState, words: Words): Note[] {
  const {notices, failures, chosen} = state;
  const {players, causes, blowUp, notAsRecorded} = words.ui;
  const beside = (notice: Notice) => notice.kind === "refused" && notice.asked !== null;
  return [
    ...notices.filter((notice) => !beside(notice)).map((notice) => say(notice, words)),
    ...onTheWay(state, words),
    ...slow(state, words),
    ...failures.flatMap((failure, i) =>
      failure
        ? {
            text: blowUp(
              runLabel(chosen.runs[i], words),
              words.views.format.whole(failure.update),
              players[failure.player],
              causes[failure.cause]
            )
          }
        : []
    ),
    ...(isAsRecorded(state) === false ? [{text: notAsRecorded}] : [])
  ];
}

/** What an address does to the players on the way. */
function onTheWay({chosen, isByHand}: FigureState, {ui: text, views}: Words): Note[] {
  const {events} = chosen.choice;
  if (events === null || isByHand) return [];
  const said = eventMarks(events, views).map(({at, label}) => text.onTheWayAt(views.format.whole(at), label));
  return [{text: text.onTheWay(said), offer: "drop-events"}];
}

/** A run that takes minutes says so. */
function slow({chosen}: FigureState, {ui: text, views}: Words): Note[] {
  const each = chosen.runs.map(({plan}) => secondsPerUpdate(plan.specification));
  const together = each.reduce((sum, seconds) => sum + seconds, 0) / CORES;
  const seconds = chosen.row.budget * Math.max(...each, together);
  return seconds < LONG ? [] : [{text: text.slow(views.format.whole(Math.ceil(seconds / 60)))}];
}

function say(notice: Notice, words: Words): Note {
  const {ui: text, views} = words;
  switch (notice.kind) {
    case "stops-at":
      return {text: text.stopsAt(views.format.whole(notice.update))};
    case "bad-value": {
      const {problem, shown} = notice;
      if (!("knob" in problem)) {
        const say = {events: text.badEvents, class: text.classroom.badClass, lang: text.badLanguage};
        return {text: say[problem.name](problem.given)};
      }
      const {name, given, knob} = problem;
      return {text: text.badValue(name, given, text.allowed(knob), inWords(shown, words))};
    }
    case "refused":
      return {text: text.refused(words.refusal(notice.reason))};
    case "too-many-changes":
      return {text: text.tooManyChanges};
    case "begun-anew":
      return {
        text: text.begunAnew(
          notice.knobs.map((name) => text.knobs[name]),
          notice.isByHand
        )
      };
    case "as-planned":
      return {text: text.asPlanned};
    case "slow-backend":
      return {text: text.slowBackend};
    case "not-started":
      return whyNot(text.workerFailed, notice.reason, words);
    case "broken-off":
      return whyNot(text.brokenOff, notice.reason, words);
  }
}

/** Why there is no training, and what to do. */
function whyNot(sentence: (reason: string) => string, reason: unknown, words: Words): Note {
  const isKnown = reason instanceof WorkerFailure || (reason as Error | null)?.name === "WorkerFailure";
  const {ui: text} = words;
  if (!isKnown) return {text: sentence(text.anyFailure(words.refusal(reason))), offer: "reload"};
  const {code} = workerFailureOf(reason);
  const known = text.workerFailures[code];
  return {text: sentence(known), ...(code === "files-gone" && {offer: "reload"})};
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
