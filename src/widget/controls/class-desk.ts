import type {FigureRow} from "../../figures/figure-row.js";
import type {Words} from "../../words/words.js";
import {copyText} from "../behaviours/copy-text.js";
import {button, element} from "../element.js";
import type {Dispatch, Part} from "../part.js";
import {classCode, isAtClassEnd} from "../store/class-code.js";
import type {FigureState} from "../store/figure-state.js";
import {whenChanged} from "../store/when-changed.js";

/** The highest number on a list. */
const MOST = 999;

/** For whoever opened a class's link: a number becomes a seed, and the run's end a code. There is nothing of it else. */
export function createClassDesk({ui: {classroom: text}}: Words, row: FigureRow, dispatch: Dispatch): Part {
  const node = element("section", {class: "class-desk", "aria-label": text.head, hidden: true});
  let classroom: number | null = null;
  const number = element("input", {
    type: "number",
    id: `class-number-${row.id}`,
    min: 1,
    max: MOST,
    step: 1,
    inputmode: "numeric",
    autocomplete: "off",
    keydown: (event) => {
      if ((event as KeyboardEvent).key === "Enter") take();
    }
  });
  const said = element("p", {class: "class-said", role: "status"});
  const copied = element("span", {role: "status"});
  const code = element("output", {class: "class-code"});
  const copy = button(text.copyCode, () => {
    copyText(code.textContent).then((done) => {
      copied.textContent = done ? text.copied : text.notCopied;
    });
  });
  const given = element("p", {hidden: true}, code, " ", copy, " ", copied);

  function take(): void {
    const chosen = Number(number.value);
    const isOnList = Number.isInteger(chosen) && chosen >= 1 && chosen <= MOST;
    number.setAttribute("aria-invalid", String(!isOnList));
    if (!isOnList) {
      said.textContent = text.numberHasToBe(MOST);
      return;
    }
    dispatch({type: "knobs", values: {seed: (classroom ?? 0) + chosen}});
    said.textContent = text.yours(String((classroom ?? 0) + chosen));
  }

  const showCode = whenChanged<FigureState>(
    (state) => [isAtClassEnd(state), state.histories, state.isByHand, state.isStepped],
    (state) => {
      const isAtEnd = isAtClassEnd(state);
      const written = isAtEnd ? classCode(state) : null;
      given.hidden = written === null;
      code.textContent = written ?? "";
      copied.textContent = "";
      if (isAtEnd) said.textContent = written ? text.code(written) : text.noCode;
    }
  );
  return {
    node,
    show: (state) => {
      if (state.classroom !== classroom) {
        ({classroom} = state);
        node.hidden = classroom === null;
        const label = element("label", {for: number.id}, text.number);
        node.replaceChildren(
          element("strong", {}, text.head),
          element("p", {class: "class-number"}, label, " ", number, " ", button(text.take, take)),
          said,
          given
        );
      }
      if (classroom !== null) showCode(state);
    }
  };
}
