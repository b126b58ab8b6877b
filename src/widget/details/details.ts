import type {FigureRow} from "../../figures/figure-row.js";
import type {RunPlan} from "../../runs/plan.js";
import type {Words} from "../../words/words.js";
import {element} from "../element.js";
import {codeOf} from "./code.js";
import {numbersTable, type RunNumbers} from "./numbers.js";

export interface DetailActions {
  copyLink(): Promise<boolean>;
  downloadData(): void;
  downloadPicture(): void;
  opened(): void;
}

/** The part of a figure that opens on request: the numbers as a table, what can be taken away, and the code that runs. */
export class Details {
  readonly nodes: readonly HTMLElement[];
  readonly #numbers = element("details", {class: "numbers"});
  readonly #table = element("div", {class: "table"});
  readonly #command = element("code", {tabindex: "0"});
  readonly #linkStatus = element("span", {role: "status"});
  readonly #code = element("code");

  constructor(
    readonly words: Words,
    readonly row: FigureRow,
    actions: DetailActions
  ) {
    const text = words.ui;
    const button = (label: string, click: () => void) =>
      element("button", {type: "button", class: "control", click}, label);
    this.#numbers.append(
      element("summary", {}, text.numbers),
      this.#table,
      element(
        "p",
        {class: "control-group"},
        button(text.copyLink, async () => {
          const copied = await actions.copyLink();
          this.#linkStatus.textContent = copied ? text.linkCopied : text.linkNotCopied;
        }),
        button(text.downloadData, actions.downloadData),
        button(text.downloadPicture, actions.downloadPicture),
        this.#linkStatus
      ),
      element("p", {}, text.reproduce, " ", this.#command)
    );
    this.#numbers.addEventListener("toggle", actions.opened);
    const code = element(
      "details",
      {class: "numbers"},
      element("summary", {}, text.code),
      element("p", {}, text.codeNote),
      element("pre", {tabindex: "0"}, this.#code)
    );
    this.nodes = [this.#numbers, code];
  }

  get open(): boolean {
    return this.#numbers.open;
  }

  showPlans(command: string, plans: readonly RunPlan[]): void {
    this.#command.textContent = command;
    this.#code.textContent = codeOf(plans, this.row.budget);
  }

  showNumbers(runs: readonly RunNumbers[]): void {
    this.#table.replaceChildren(numbersTable(this.words, runs));
  }
}
