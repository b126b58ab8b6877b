import {afterEach, expect, test, vi} from "vitest";
import {predict} from "../../src/widget/predict.js";
import {openPage} from "./page.js";

afterEach(() => vi.unstubAllGlobals());

test("a guess is answered once, and kept", () => {
  const option = (value: string) => `<input type="radio" name="p" value="${value}">`;
  const {document, fire} =
    openPage(`<section data-predict="p" data-answer="b"><fieldset>${option("a")}${option("b")}</fieldset>
    <ul><li data-reply="a"><b>a</b> Not so.</li><li data-reply="b"><b>b</b> Just so.</li></ul><p class="prediction-measured">8 of 8.</p></section>`);
  const changes = vi.fn();
  document.addEventListener("input", changes);
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
  expect([element.value, element.dataset.guess]).toEqual(["a", "wrong"]);
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
