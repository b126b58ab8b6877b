import type {UiWords} from "../../words/en/ui.js";
import {button} from "../element.js";

/** Opens the knobs where there is no room beside the pictures: the style sheet shows it there alone. */
export function createDeskButton(text: UiWords, desk: HTMLElement): HTMLElement {
  const node = button(text.openDesk, () => {
    const isOpen = !desk.hasAttribute("data-open");
    desk.toggleAttribute("data-open", isOpen);
    node.setAttribute("aria-expanded", String(isOpen));
    // The keyboard goes where the eye goes.
    if (isOpen) desk.querySelector<HTMLElement>("input, select, button")?.focus({preventScroll: true});
  });
  node.classList.add("desk-button");
  node.setAttribute("aria-expanded", "false");
  return node;
}
