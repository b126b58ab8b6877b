/** Enough to look at a picture by itself: the classes' colours are the site's, and are not in it. */
const PLAIN =
  "path { fill: none; stroke: black } .ground, .ridge { fill: white } .generated { stroke-width: 4; stroke-linecap: round } text { font: 11px sans-serif } .middle { text-anchor: middle } .end { text-anchor: end }";
const COLOURS = "svg { --real: gray; --discriminator: gray; --sheet: white }";

/** Attributes that say where something is, and how large. What is in a unit, such as "0.3em", is left as it is. */
const GEOMETRY = /(\s(?:d|points|transform|viewBox|x|y|x1|x2|y1|y2|cx|cy|r|width|height)=")([^"]*)"/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const WITH_UNIT = /^-?[\d.]+(?:em|px|%)$/;
/** A tag, whose attributes may hold ">"; or the text up to the next. */
const PIECE = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const VOID = /^<(?:img|meta|br|input|hr|!)/;

/**
 * An SVG or HTML as text that compares well and opens in a browser as it is: an element a line, numbers with one decimal,
 * ids that Plot counts up while a program runs counted anew, and a few styles.
 */
export function prettyMarkup(markup: string): string {
  const plain = roundNumbers(renumberIds(markup));
  const whole = plain.startsWith("<svg")
    ? plain.replace(/^<svg([^>]*)>/, (_, attributes: string) => `<svg${namespaced(attributes)}>${styles()}`)
    : `<!doctype html><meta charset="utf-8">${styles(" .key svg { width: 16px }")}${plain}`;
  return indent(whole);
}

function styles(more = ""): string {
  return `<style>${COLOURS} ${PLAIN}${more}</style>`;
}

function namespaced(attributes: string): string {
  return attributes.includes("xmlns=") ? attributes : ` xmlns="http://www.w3.org/2000/svg"${attributes}`;
}

function renumberIds(markup: string): string {
  const ids = new Map<string, string>();
  return markup.replace(/\bplot-([a-z]+)-\d+\b/g, (id, kind: string) => {
    if (!ids.has(id)) ids.set(id, `plot-${kind}-${ids.size + 1}`);
    return ids.get(id)!;
  });
}

function roundNumbers(markup: string): string {
  return markup.replace(GEOMETRY, (attribute: string, name: string, value: string) =>
    WITH_UNIT.test(value) ? attribute : `${name}${value.replace(NUMBER, rounded)}"`
  );
}

function rounded(number: string): string {
  // Adding 0 makes a zero of a negative one.
  return String(Math.round(10 * Number(number)) / 10 + 0);
}

/** An element a line; one that holds nothing but text is a line with it. */
function indent(markup: string): string {
  const pieces = markup.match(PIECE) ?? [];
  const lines: string[] = [];
  let depth = 0;
  for (let i = 0; i < pieces.length; i++) {
    let line = pieces[i];
    if (line.startsWith("</")) depth--;
    const before = depth;
    if (opens(line)) {
      const more = untilEnd(pieces, i + 1);
      if (more === 0) depth++;
      line += pieces.slice(i + 1, i + 1 + more).join("");
      i += more;
    }
    if (line.trim() !== "") lines.push("  ".repeat(before) + line.trim().replace(/\s*\n\s*/g, " "));
  }
  return `${lines.join("\n")}\n`;
}

/** How many pieces there are from this one to the end of an element without elements in it; 0 if it has some. */
function untilEnd(pieces: readonly string[], first: number): number {
  if (pieces[first]?.startsWith("</")) return 1;
  return !pieces[first]?.startsWith("<") && pieces[first + 1]?.startsWith("</") ? 2 : 0;
}

function opens(piece: string): boolean {
  return /^<[^/!]/.test(piece) && !piece.endsWith("/>") && !VOID.test(piece);
}
