import {parseHTML} from "linkedom";
import {vi} from "vitest";

/** A page without a browser: the globals that the figure's parts need, as far as linkedom lacks them. */
export function openPage(body = "", search = "") {
  const window = parseHTML(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  const {document} = window;
  const observers: ((entries: {isIntersecting: boolean}[]) => void)[] = [];
  class FakeIntersectionObserver {
    constructor(tell: (entries: {isIntersecting: boolean}[]) => void) {
      observers.push(tell);
    }
    observe(): void {}
    disconnect(): void {
      observers.length = 0;
    }
  }
  vi.stubGlobal("document", document);
  for (const name of ["Event", "CustomEvent", "Element", "HTMLElement", "Node"] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal("CSS", {escape: (text: string) => text});
  const [origin, pathname] = ["https://example.org", "/page"];
  vi.stubGlobal("location", {search, origin, pathname, href: `${origin}${pathname}${search}`});
  const history = {
    state: null as unknown,
    pushState: (state: unknown) => {
      history.state = state;
    },
    replaceState: (state: unknown) => {
      history.state = state;
    }
  };
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("history", history);
  vi.stubGlobal("IntersectionObserver", FakeIntersectionObserver);
  vi.stubGlobal("matchMedia", () => ({matches: true, addEventListener: () => {}}));
  vi.stubGlobal("requestAnimationFrame", (paint: () => void) => setTimeout(paint, 5));
  const prototype = window.HTMLInputElement.prototype as unknown as Record<string, unknown>;
  // linkedom has no validity.
  prototype.setCustomValidity = function (this: {refusal?: string}, refusal: string) {
    this.refusal = refusal;
  };
  prototype.reportValidity = function (this: {refusal?: string}) {
    return !this.refusal;
  };
  // Nor does it let a list be set to one of its values.
  Object.defineProperty(window.HTMLSelectElement.prototype, "value", {
    configurable: true,
    get(this: HTMLSelectElement) {
      const chosen = this.querySelector("option[selected]") ?? this.querySelector("option");
      return chosen?.getAttribute("value") ?? "";
    },
    set(this: HTMLSelectElement, value: string) {
      for (const option of this.querySelectorAll("option"))
        option.toggleAttribute("selected", option.getAttribute("value") === value);
    }
  });
  return {
    document,
    /** The figure is on the screen, or no longer. */
    scroll: (isIntersecting: boolean) => {
      for (const tell of observers) tell([{isIntersecting}]);
    },
    fire: (target: EventTarget, type: string, properties: object = {}) =>
      target.dispatchEvent(Object.assign(new window.Event(type, {bubbles: true}), properties))
  };
}
