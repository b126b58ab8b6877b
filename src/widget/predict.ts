import {wordsOf} from "../words/index.js";
import {element} from "./element.js";
import type {FigureElement} from "./figure-element.js";
import {GUESSED, readMark, TOLD} from "./silence.js";

/** The prediction's question in the page; its value is the guess, once the reader has made it. */
export type PredictElement = HTMLElement & {value: string | null};

/** What a figure can come to an end in. */
const ENDS: readonly string[] = ["finished", "failed"];

/**
 * Lets the reader commit to a guess, has the figure run that answers it, and answers when that has come to its end: an
 * input whose `value` is the option's id, or null before. The question, its options and all replies are in the page
 * already. The guess is kept nowhere but here.
 *
 * @throws Error if the page has no such prediction
 */
export function predict(id: string): PredictElement {
  const {predict: words} = wordsOf(document.documentElement.lang).ui;
  const host = document.querySelector<PredictElement>(`[data-predict="${CSS.escape(id)}"]`);
  const fieldset = host?.querySelector("fieldset");
  if (!host || !fieldset) throw new Error(`This page has no place for the prediction "${id}".`);
  host.value = null;
  const figure = document.querySelector<FigureElement>(`#figure-${CSS.escape(host.dataset.asks ?? "")}`);

  // There from the start, because screen readers announce only what changes in a region they know.
  const reply = element("div", {class: "prediction-reply", "aria-live": "polite"});
  const commit = element("button", {type: "button", click: () => guess()}, words.commit);
  fieldset.append(commit);
  fieldset.after(reply);
  host.querySelector("details")?.addEventListener("toggle", () => figure?.dispatchEvent(new Event(TOLD)));
  return host;

  function guess(): void {
    if (host!.value !== null) return;
    const chosen = fieldset!.querySelector<HTMLInputElement>("input:checked");
    if (!chosen) {
      reply.replaceChildren(element("p", {}, words.chooseFirst));
      return;
    }
    host!.value = chosen.value;
    for (const option of fieldset!.querySelectorAll("input")) option.disabled = true;
    // Not disabled outright: the keyboard's focus is on it.
    commit.setAttribute("aria-disabled", "true");
    const mark = readMark(chosen.dataset.mark);
    reply.replaceChildren(element("p", {}, words.guessed, ...(mark ? [` ${words.shaded}`] : [])));
    host!.dispatchEvent(new Event("input", {bubbles: true}));
    if (!figure) {
      answer(chosen.value);
      return;
    }
    figure.dispatchEvent(new CustomEvent(GUESSED, {detail: mark}));
    figure.scrollIntoView();
    figure.focus({preventScroll: true});
    const answerAtItsEnd = () => {
      if (!ENDS.includes(figure.value?.state)) return;
      figure.removeEventListener("input", answerAtItsEnd);
      answer(chosen.value);
    };
    figure.addEventListener("input", answerAtItsEnd);
    answerAtItsEnd();
  }

  function answer(option: string): void {
    const isRight = option === host!.dataset.answer;
    const measured = host!.querySelector(".prediction-measured")?.textContent ?? "";
    host!.dataset.guess = isRight ? "right" : "wrong";
    reply.replaceChildren(
      element("p", {}, element("strong", {}, isRight ? words.right : words.wrong), ` ${replyTo(option)}`),
      element("p", {}, measured)
    );
  }

  function replyTo(option: string): string {
    const item = host!.querySelector(`[data-reply="${CSS.escape(option)}"]`);
    return item?.lastChild?.textContent?.trim() ?? "";
  }
}
