import type {Markup} from "../markup/html.js";

type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>
>;

/**
 * An element with attributes, listeners (functions, under the event's name) and children; strings become text, never
 * markup. An attribute that is false, null or undefined is left out.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(key, value);
    // Through the object model: the page's policy refuses the attribute.
    else if (key === "style") node.style.cssText = String(value ?? "");
    else if (value === true) node.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(key, String(value));
  }
  node.append(...children);
  return node;
}

/** @param description what it does, where its label does not say it */
export function button(label: string, click: () => void, description?: string): HTMLButtonElement {
  return element(
    "button",
    {type: "button", class: "control", "aria-label": description, title: description, click},
    label
  );
}

/** Shows one of a list's values; the property `value` does that too, but not in the build's DOM. */
export function selectValue(list: HTMLSelectElement, value: string): void {
  const option = [...list.querySelectorAll("option")].find((one) => one.value === value);
  if (option && list.value !== value) option.selected = true;
}

/** Puts markup in the place of what an element holds: only what the template has made, which has escaped all text in it. */
export function showMarkup(host: Element, markup: Markup): void {
  host.innerHTML = String(markup);
}
