import {afterEach, expect, test, vi} from "vitest";
import type {FigureElement} from "../../src/widget/figure-element.js";
import {predict} from "../../src/widget/predict.js";
import {GUESSED, type Guessed} from "../../src/widget/silence.js";
import type {FigureStatus} from "../../src/widget/store/figure-state.js";
import {openPage} from "./page.js";

afterEach(() => vi.unstubAllGlobals());

const mark = {chart: "modes", from: 100, to: 200, low: 0, high: null};

test("a guess is made once, marked and kept; the figure runs, and the answer waits for its end", () => {
  const option = (value: string) =>
    `<input type="radio" name="p" value="${value}" data-mark='${JSON.stringify(mark)}'>`;
  const {document, fire} =
    openPage(`<section data-predict="p" data-asks="f" data-answer="b"><fieldset>${option("a")}${option("b")}</fieldset>
    <ul><li data-reply="a"><b>a</b> Not so.</li><li data-reply="b"><b>b</b> Just so.</li></ul><p class="prediction-measured">8 of 8.</p></section><figure id="figure-f"></figure>`);
  const changes = vi.fn();
  document.querySelector("section")!.addEventListener("input", changes);
  const figure = document.querySelector("figure") as unknown as FigureElement;
  const state = (status: FigureStatus) => {
    figure.value = {state: status, runs: {}, fingerprints: []};
    figure.dispatchEvent(new Event("input", {bubbles: true}));
  };
  const guesses: unknown[] = [];
  figure.addEventListener(GUESSED, (event) => guesses.push((event as Guessed).detail));
  Object.assign(figure, {scrollIntoView: () => {}, focus: () => {}});
  state("idle");
  const element = predict("p");
  const commit = element.querySelector("button") as HTMLButtonElement;
  const reply = () => element.querySelector(".prediction-reply")?.textContent;
  expect(element.value).toBeNull();
  commit.click();
  expect(reply()).toBe("Choose one of the answers first.");
  const [a] = element.querySelectorAll<HTMLInputElement>("input");
  a.setAttribute("checked", "");
  fire(a, "change");
  commit.click();
  expect(element.value).toBe("a");
  expect(guesses).toEqual([{...mark, high: Infinity}]);
  state("running");
  expect(reply()).toMatch(/^That is your guess\. .+shaded/);
  expect(element.dataset.guess).toBeUndefined();
  state("finished");
  expect(element.dataset.guess).toBe("wrong");
  expect(reply()).toBe("That is not what happened. Not so.8 of 8.");
  expect([changes.mock.calls.length, a.disabled, commit.getAttribute("aria-disabled")]).toEqual([
    1,
    true,
    "true"
  ]);
  commit.click();
  expect(changes).toHaveBeenCalledTimes(1);
});

test("a page without the question is told so", () => {
  openPage();
  expect(() => predict("q")).toThrow("no place");
});
