import {type KnobName, knobGroups} from "../../figures/knobs/index.js";
import type {UiWords} from "../../words/en/ui.js";
import {element} from "../element.js";

type GroupName = keyof typeof knobGroups;

/**
 * All knobs, in groups that open and close: where there is room, and where nobody knows the room, they are open; on a phone one is.
 *
 * @param below what stands under a group's knobs
 */
export function createKnobPanel(
  text: UiWords,
  names: readonly KnobName[],
  knob: (name: KnobName) => HTMLElement,
  below: {readonly [Name in GroupName]?: HTMLElement} = {}
): HTMLElement {
  const isWide = typeof matchMedia !== "function" || matchMedia("(min-width: 44rem)").matches;
  const groups = (Object.keys(knobGroups) as GroupName[]).flatMap((group) => {
    const own = (Object.keys(knobGroups[group]) as KnobName[]).filter((name) => names.includes(name));
    if (own.length === 0) return [];
    return element(
      "details",
      {open: isWide || group === "turns"},
      element("summary", {}, text.knobGroups[group]),
      element("p", {class: "group-note"}, text.groupNotes[group]),
      ...own.map(knob),
      ...(below[group] ? [below[group]] : [])
    );
  });
  return element("div", {class: "knob-panel"}, ...groups);
}
