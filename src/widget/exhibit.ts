import {type Exhibit, initialValues, kept, type Values} from "../exhibits/exhibit.js";
import {exhibitOf} from "../exhibits/index.js";
import {exhibitWords} from "../words/exhibit-words.js";
import {wordsOf} from "../words/index.js";
import {onHold} from "./behaviours/hold.js";
import {element} from "./element.js";
import {SvgView} from "./screen/svg-view.js";

/**
 * Makes an exhibit's still in the page live: a slider for each of its numbers, and pictures that follow at once.
 *
 * @throws Error if the page has no such exhibit
 */
export function exhibit(id: string): void {
  const row: Exhibit = exhibitOf(id);
  const host = document.querySelector<HTMLElement>(`[data-exhibit="${CSS.escape(id)}"]`);
  if (!host) throw new Error(`This page has no place for the exhibit "${id}".`);
  const language = wordsOf(document.documentElement.lang);
  const words = exhibitWords(language, exhibitOf(id).id);
  const {format} = language.views;
  const panels = [...host.querySelectorAll<HTMLElement>(".exhibit-picture")];
  const pictures = panels.map((panel) => new SvgView(panel));
  const sentence = host.querySelector(".exhibit-said")!;
  let values = initialValues(row);

  const set = (changed: Values) => {
    values = {...values, ...changed};
    for (const [name, input] of Object.entries(inputs)) input.value = String(values[name]);
    row.draw(values, words.drawn, format).forEach((panel, i) => {
      pictures[i].update(panel);
    });
    const said = words.said(row.said(values));
    if (sentence.textContent !== said) sentence.textContent = said;
  };
  const inputs = Object.fromEntries(
    Object.entries(row.handles).map(([name, {low, high, step, initial}]) => [
      name,
      element("input", {
        type: "range",
        min: low,
        max: high,
        step,
        value: initial,
        input: (event) => set({[name]: Number((event.target as HTMLInputElement).value)})
      })
    ])
  );
  host
    .querySelector(".exhibit-handles")!
    .replaceChildren(
      ...Object.entries(inputs).map(([name, input]) =>
        element("label", {class: "exhibit-handle"}, element("span", {}, words.handles[name]), input)
      )
    );
  if (row.drag) letDrag(row, panels, set);
}

/** A handle is also set by dragging across a picture; keyboards have the slider. */
function letDrag(
  {drag, handles}: Exhibit,
  panels: readonly HTMLElement[],
  set: (values: Values) => void
): void {
  const {handle, valueAt} = drag!;
  for (const panel of panels) {
    panel.classList.add("draggable");
    onHold(panel, {
      take(event) {
        event.preventDefault();
        return panel;
      },
      go({clientX}) {
        const {left, width} = panel.getBoundingClientRect();
        set({[handle]: kept(handles[handle], valueAt((clientX - left) / width))});
      }
    });
  }
}
