import type {FigureRow} from "../figures/figure-row.js";
import type {Words} from "../words/words.js";
import {createCaptionNote} from "./caption-note.js";
import {createClassDesk} from "./controls/class-desk.js";
import {createDeskButton} from "./controls/desk-button.js";
import {createRunBar} from "./controls/run-bar.js";
import {createRunPicker} from "./controls/run-picker.js";
import {createSettings} from "./controls/settings.js";
import {createTimeline} from "./controls/timeline.js";
import {createCodePanel} from "./details/code-panel.js";
import {createLog} from "./details/log.js";
import {createNumbersPanel} from "./details/numbers-panel.js";
import {createSharePanel} from "./details/share-panel.js";
import {createMessages} from "./messages.js";
import type {Dispatch} from "./part.js";
import type {NamedPicture} from "./screen/pictures.js";
import {createStateLine} from "./state-line.js";
import type {FigureState} from "./store/figure-state.js";

interface Shows {
  show(state: FigureState): void;
}

/** All that stands around a figure's pictures: its controls, what it says, and what can be taken away. */
export interface Surroundings extends Shows {
  /** What takes as long to draw as a picture and changes little from one to the next: shown less often. */
  readonly beside: Shows;
  /** Puts them into the still's places, in place of what is there. */
  fill(host: Element): void;
}

/**
 * The build makes them too and puts them into the page, not to be pressed yet: so nothing moves when the figure comes alive.
 *
 * @param pictures those that can be taken away
 */
export function createSurroundings(
  words: Words,
  row: FigureRow,
  dispatch: Dispatch,
  pictures: () => readonly NamedPicture[] = () => []
): Surroundings {
  const {ui: text} = words;
  const anchor = `figure-${row.id}`;
  const runBar = createRunBar(words, row, dispatch);
  const picker = row.shown ? createRunPicker(words, row, dispatch) : null;
  const settings = createSettings(words, row, dispatch);
  const timeline = createTimeline(words, anchor, dispatch);
  const messages = createMessages(words, dispatch);
  const classDesk = createClassDesk(words, row, dispatch);
  const numbers = createNumbersPanel(words, pictures, dispatch);
  const share = createSharePanel(words, row);
  const code = createCodePanel(text, row);
  const log = row.laboratory ? createLog(words, anchor) : null;
  const stateLine = createStateLine(words, row, dispatch);
  const captionNote = createCaptionNote(words);

  return {
    fill(host) {
      const place = (name: string) => host.querySelector<HTMLElement>(`.${name}`)!;
      const desk = place("desk");
      place("state-line").replaceChildren(...stateLine.nodes);
      place("messages").replaceChildren(...messages.nodes, classDesk.node);
      place("transport").replaceChildren(runBar.node, timeline.node, createDeskButton(text, desk));
      desk.replaceChildren(...[settings.bar, picker?.node, settings.panel].filter((node) => !!node));
      place("caption-note").replaceWith(captionNote.node);
      place("take-away").replaceChildren(numbers.node, share.node, code.node, ...(log ? [log.node] : []));
    },
    show(state) {
      for (const part of [
        runBar,
        picker,
        settings,
        share,
        code,
        log,
        messages,
        classDesk,
        stateLine,
        captionNote
      ])
        part?.show(state);
    },
    beside: {
      show(state) {
        for (const part of [timeline, numbers]) part.show(state);
      }
    }
  };
}
