import {element} from "./element.js";

/**
 * Makes a result's table in the page sortable: every head with `data-sort` (text, high or low: what comes first) becomes
 * a button. Sorting by the same column again turns the order round. Cells without a number stay last.
 *
 * @throws Error if the page has no such result
 */
export function sortable(id: string): void {
  const table = document.querySelector<HTMLTableElement>(`[data-result="${CSS.escape(id)}"] table`);
  if (!table) throw new Error(`This page has no place for the result "${id}".`);
  const heads = [...table.querySelectorAll<HTMLTableCellElement>("th[data-sort]")];
  for (const head of heads) {
    const click = () => {
      const isTurned = head.hasAttribute("aria-sort") && head.dataset.turned !== "true";
      for (const other of heads) {
        other.removeAttribute("aria-sort");
        delete other.dataset.turned;
      }
      if (isTurned) head.dataset.turned = "true";
      const isDescending = (head.dataset.sort === "high") !== isTurned;
      head.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      sort(table.tBodies[0], Number(head.dataset.column), isDescending);
    };
    head.replaceChildren(element("button", {type: "button", class: "sort", click}, ...head.childNodes));
  }
}

function sort(body: HTMLTableSectionElement, column: number, isDescending: boolean): void {
  const direction = isDescending ? -1 : 1;
  const rows = [...body.rows].map((row) => ({row, value: sortValue(row.cells[column])}));
  rows.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    if (typeof a.value === "string") return direction * a.value.localeCompare(String(b.value));
    return direction * (a.value - Number(b.value));
  });
  body.append(...rows.map(({row}) => row));
}

/** A cell's number, its text where it has none, or null for a dash. */
function sortValue(cell: HTMLTableCellElement): number | string | null {
  const {value} = cell.dataset;
  if (value === undefined) return cell.textContent;
  return value === "" ? null : Number(value);
}
