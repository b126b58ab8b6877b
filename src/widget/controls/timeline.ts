import {type EventMark, eventMarks} from "../../views/chart/event-marks.js";
import {labelsApart} from "../../views/chart/labels-apart.js";
import type {Words} from "../../words/words.js";
import {element} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import type {FigureState} from "../store/figure-state.js";
import {endOf, eventsToMark, momentsOf, shownUpdate} from "../store/selectors.js";
import {whenChanged} from "../store/when-changed.js";
import {createPlayButton} from "./play-button.js";
import {nearestUpdate, updateAfterKey} from "./timeline-keys.js";
import {timelineTicks} from "./timeline-ticks.js";

/** Of a mark's name, in pixels: the width of a letter, and the gap after it. */
const LETTER = 6.4;
const GAP = 8;
/** On a narrower axis only the ends are named, in pixels. */
const NARROW = 260;

/**
 * A slider over the updates of the runs, from 0 to their end: its value is the update shown. It stops at the states that
 * there are, of the recorded run or of the one that was trained here; what was done to the players is marked on it.
 */
export function createTimeline(words: Words, figure: string, dispatch: Dispatch): Part {
  const {
    ui: {timeline: text},
    views: {format}
  } = words;
  let updates: readonly number[] = [];
  let at = 0;
  let end = 1;
  /** A pointer is on it: places between two states are then the pointer's, not a step to the next of them. */
  let isHeld = false;
  let width = 0;
  let marks: readonly EventMark[] = [];

  const lookAt = (update: number) => {
    // Its right end is the newest state, also of a training that went on meanwhile.
    if (updates.length > 0)
      dispatch({type: "look-at", update: update >= updates.at(-1)! ? Infinity : update});
  };
  const range = element("input", {
    type: "range",
    min: 0,
    max: 1,
    step: 1,
    value: 0,
    disabled: true,
    "aria-label": text.label,
    "aria-describedby": `${figure}-marks`,
    input: () => {
      const wanted = Number(range.value);
      const nearest = nearestUpdate(updates, wanted);
      const next = updateAfterKey(wanted > at ? "ArrowRight" : "ArrowLeft", updates, at, end) ?? nearest;
      // Screen readers move it by single updates.
      const isStep = !isHeld && wanted !== at && nearest === at;
      const to = isStep ? next : nearest;
      range.value = String(to);
      lookAt(to);
    },
    pointerdown: () => {
      isHeld = true;
    },
    keydown: (event) => {
      const to = updateAfterKey((event as KeyboardEvent).key, updates, at, end);
      if (to === null) return;
      event.preventDefault();
      lookAt(to);
    }
  });
  for (const over of ["pointerup", "pointercancel", "change"])
    range.addEventListener(over, () => {
      isHeld = false;
    });

  const play = createPlayButton(text, dispatch);
  const scale = element("div", {class: "timeline-scale", "aria-hidden": "true"});
  const described = element("p", {class: "visually-hidden", id: `${figure}-marks`});
  const where = element("span", {class: "timeline-where", "aria-hidden": "true"});
  const axis = element("div", {class: "timeline-axis"}, scale, range);
  const node = element("div", {class: "timeline"}, play.node, axis, where, described);

  const share = (update: number) => `${Math.round(1e4 * Math.min(1, update / end)) / 100}%`;
  /** Ticks with their numbers under the line, marks with their names over it. */
  const layScale = () => {
    const ticks = timelineTicks(end);
    const isNarrow = width > 0 && width < NARROW;
    const named = isNarrow ? [0, end] : ticks;
    const placed = labelsApart(
      marks.map(({at, label}) => ({x: (at / end) * width, label})),
      [0, width || 600],
      (label) => GAP + LETTER * label.length
    );
    scale.replaceChildren(
      ...ticks.map((tick) =>
        element(
          "span",
          {class: "timeline-tick", style: `left: ${share(tick)}`, "data-end": tick === end},
          ...(named.includes(tick) ? [element("span", {}, format.whole(tick))] : [])
        )
      ),
      ...marks.map(({at}) => element("span", {class: "timeline-mark", style: `left: ${share(at)}`})),
      ...placed.flatMap(({label, left}) =>
        label === null
          ? []
          : [element("span", {class: "timeline-name", style: `left: ${Math.round(10 * left) / 10}px`}, label)]
      )
    );
  };
  if (typeof ResizeObserver === "function")
    new ResizeObserver(([entry]) => {
      if (entry.contentRect.width === width) return;
      ({width} = entry.contentRect);
      layScale();
    }).observe(scale);

  const showScale = whenChanged<FigureState>(
    (state) => [endOf(state), eventsToMark(state)],
    (state) => {
      end = endOf(state);
      marks = together(eventMarks(eventsToMark(state), words.views));
      range.setAttribute("max", String(end));
      where.style.setProperty("--digits", String(text.where(format.whole(end), format.whole(end)).length));
      described.textContent =
        marks.length === 0 ? "" : text.marks(marks.map(({at, label}) => ({at: format.whole(at), label})));
      layScale();
    }
  );
  const showPlace = whenChanged<FigureState>(
    (state) => [momentsOf(state), shownUpdate(state), endOf(state)],
    (state) => {
      updates = momentsOf(state).map(({update}) => update);
      at = shownUpdate(state);
      range.disabled = updates.length < 2;
      range.value = String(at);
      range.setAttribute("aria-valuetext", text.value(format.whole(at), format.whole(end)));
      where.textContent = text.where(format.whole(at), format.whole(end));
      axis.style.setProperty("--reached", share(updates.at(-1) ?? 0));
      axis.style.setProperty("--shown", share(at));
    }
  );
  return {
    node,
    show(state) {
      showScale(state);
      showPlace(state);
      play.show(state);
    }
  };
}

/** What was done at one update is one mark. */
function together(marks: readonly EventMark[]): EventMark[] {
  const joined: EventMark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last?.at === mark.at) joined[joined.length - 1] = {...last, label: `${last.label}, ${mark.label}`};
    else joined.push(mark);
  }
  return joined;
}
