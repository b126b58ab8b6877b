/** A space that no line ends at. */
const NO_BREAK = "\u00a0";

/** Ratios (1 : 10, n : m), percentages, "3 of 8" and "= 5" do not fall apart at the end of a line. */
export function unbreakable(text: string): string {
  return text
    .replace(/(?<=\d|\bn) : (?=\d|m\b)/g, `${NO_BREAK}:${NO_BREAK}`)
    .replace(/(?<=\d) of (?=\d)/g, `${NO_BREAK}of${NO_BREAK}`)
    .replace(/(?<=[\d.]) %/g, `${NO_BREAK}%`)
    .replace(/(?<=^|\bn|\bm|θ) = (?=[−\d])/g, `${NO_BREAK}=${NO_BREAK}`)
    .replace(/(?<=\d) (?=[±×] )/g, NO_BREAK)
    .replace(/(?<=[±×]) (?=\d)/g, NO_BREAK);
}
