import type {UiWords} from "../../words/en/ui.js";
import {button, element} from "../element.js";
import {turnTheme} from "../page/look.js";
import type {Dispatch} from "../part.js";
import type {FigureState} from "../store/figure-state.js";
import {actionOf, eventOf, type PresenterAction, presenterKeys} from "./keys.js";
import {onlyThis} from "./only-this.js";
import {type Question, questionBefore} from "./question.js";

/** The button that puts a figure on the whole screen; `letPresent` hears it. */
export function createPresentButton({present}: UiWords): HTMLElement {
  const node = button(present.enter, () => {}, present.enterLabel);
  node.classList.add("present-button");
  return node;
}

interface Presented {
  readonly text: UiWords;
  readonly dispatch: Dispatch;
  state(): FigureState;
}

/**
 * Lets a figure be shown to a room: on the whole screen, in large type, with keys of its own. Where the page asks its readers
 * to guess first, a curtain with the question hides the pictures, which would tell, and the answer comes when it is asked for.
 *
 * @param signal ends it
 */
export function letPresent(host: HTMLElement, {text, dispatch, state}: Presented, signal: AbortSignal): void {
  let leave: (() => void) | null = null;
  const enter = () => {
    const question = questionBefore(host);
    const curtain = question && createCurtain(text, question);
    const card = createKeysCard(text, question !== null);
    const release = onlyThis(host);
    const opener = document.activeElement;
    host.dataset.presenting = "";
    if (curtain) host.append(curtain.node);
    host.append(card, ...(curtain ? [curtain.answer] : []));
    host.focus({preventScroll: true});
    // Where that is not allowed, the figure fills the window.
    host.requestFullscreen?.().catch(() => {});
    const act = (action: PresenterAction, key: string) => {
      if (action === "leave") leave?.();
      else if (action === "theme") turnTheme(document.documentElement);
      else if (action === "card") card.hidden = !card.hidden;
      else if (action === "answer") curtain?.reveal();
      else {
        curtain?.lift();
        const event = eventOf(action, key, state());
        if (event) dispatch(event);
      }
    };
    const over = new AbortController();
    host.addEventListener(
      "keydown",
      (event) => {
        // What is open over the figure is closed first.
        if (event.key === "Escape" && host.querySelector(":popover-open")) return;
        const action = actionOf(event);
        if (!action) return;
        event.preventDefault();
        event.stopPropagation();
        act(action, event.key);
      },
      {signal: over.signal, capture: true}
    );
    document.addEventListener(
      "fullscreenchange",
      () => {
        if (document.fullscreenElement !== host) leave?.();
      },
      {signal: over.signal}
    );
    host.addEventListener(
      "click",
      ({target}) => {
        if (target instanceof Element && target.closest(".run-bar")) curtain?.lift();
      },
      {signal: over.signal}
    );
    leave = () => {
      leave = null;
      over.abort();
      release();
      delete host.dataset.presenting;
      for (const node of [curtain?.node, curtain?.answer, card]) node?.remove();
      if (document.fullscreenElement === host) document.exitFullscreen();
      if (opener instanceof HTMLElement) opener.focus({preventScroll: true});
      host.scrollIntoView();
    };
  };
  host.addEventListener(
    "click",
    ({target}) => {
      if (!(target instanceof Element && target.closest(".present-button"))) return;
      if (leave) leave();
      else enter();
    },
    {signal}
  );
  signal.addEventListener("abort", () => leave?.());
}

/** The keys, each with what it does. */
function createKeysCard({present}: UiWords, asks: boolean): HTMLElement {
  const actions = Object.keys(presenterKeys) as PresenterAction[];
  return element(
    "dl",
    {class: "presenter-keys"},
    ...actions
      .filter((action) => action !== "answer" || asks)
      .map((action) => {
        const [keys, does] = present.keys[action];
        return element("div", {}, element("dt", {}, element("kbd", {}, keys)), element("dd", {}, does));
      })
  );
}

interface Curtain {
  /** The question, over the pictures. */
  readonly node: HTMLElement;
  readonly answer: HTMLElement;
  lift(): void;
  reveal(): void;
}

function createCurtain({present, predict}: UiWords, {question, options, answer: said}: Question): Curtain {
  const answer = element("p", {class: "presenter-answer", role: "status"});
  const node = element(
    "div",
    {class: "presenter-curtain"},
    element("p", {class: "prediction-head"}, predict.head),
    element("p", {class: "presenter-question"}, question),
    element("ol", {}, ...options.map((option) => element("li", {}, option))),
    element("p", {}, present.curtain)
  );
  return {
    node,
    answer,
    lift: () => node.remove(),
    reveal() {
      node.remove();
      answer.textContent = said;
    }
  };
}
