import type {KnobName} from "../../figures/knobs/index.js";
import type {UiWords} from "../../words/en/ui.js";
import {element} from "../element.js";

/** Makes the button that tells what a knob is. */
export type HelpButton = (name: KnobName) => HTMLElement;

/** How far the help stands from its button, in pixels. */
const GAP = 6;

/**
 * What the knobs of a figure do: one note, which opens over the page beside the knob that it is asked of, by click or key, and
 * closes by Escape or a click elsewhere.
 */
export function createKnobHelp(
  text: UiWords,
  figure: string
): {readonly note: HTMLElement; readonly button: HelpButton} {
  const note = element("div", {
    popover: "auto",
    id: `${figure}-help`,
    class: "knob-note",
    tabindex: "-1",
    autofocus: true
  });
  const button: HelpButton = (name) => {
    const node = element(
      "button",
      {
        type: "button",
        class: "help",
        popovertarget: note.id,
        "aria-label": text.helpOn(text.knobs[name]),
        click: () => {
          note.replaceChildren(element("strong", {}, text.knobs[name]), ` ${text.help[name]}`);
          // Where it opens: it has no size before that.
          note.addEventListener("toggle", () => place(note, node), {once: true});
        }
      },
      "?"
    );
    return node;
  };
  return {note, button};
}

/** Under its button, or over it where there is no room, and inside the window. */
function place(note: HTMLElement, button: HTMLElement): void {
  const {left, top, bottom} = button.getBoundingClientRect();
  const {width, height} = note.getBoundingClientRect();
  const most = document.documentElement.clientWidth - width - GAP;
  note.style.left = `${Math.max(GAP, Math.min(left, most))}px`;
  const isBelow = bottom + GAP + height < document.documentElement.clientHeight;
  note.style.top = `${isBelow ? bottom + GAP : Math.max(GAP, top - GAP - height)}px`;
}
