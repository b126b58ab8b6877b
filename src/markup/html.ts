/** HTML or SVG that is known to be well formed: only `html`, `attributes` and `raw` make it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A space and `name="value"` for each attribute, for the inside of a tag. */
class Attributes extends Markup {}

/** What a template may hold; a list is its items one after the other, and what is absent is left out. */
export type Interpolated = string | number | Markup | null | undefined | false | readonly Interpolated[];

/** Where in the HTML a value stands. */
type Place = "text" | "tag" | "value";

/**
 * HTML that escapes by itself: text and numbers stay text wherever they stand, and only markup is markup.
 *
 *     html`<li${attributes({"aria-current": isHere && "page"})}><a href="${path}">${name}</a></li>`
 *
 * @throws Error where a value could add an attribute: text in a tag but outside quotes, or markup in an attribute
 */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolated[]): Markup {
  const places = placesOf(strings);
  return new Markup(
    strings.map((string, i) => (i === 0 ? string : write(values[i - 1], places[i - 1]) + string)).join("")
  );
}

/** The attributes that are there; `true` stands for the name alone, and null, undefined and false for none. */
export function attributes(
  values: Readonly<Record<string, string | number | true | null | undefined | false>>
): Markup {
  const written = Object.entries(values).map(([name, value]) => {
    if (!/^[a-z][\w:-]*$/i.test(name)) throw new Error(`"${name}" is no name of an attribute.`);
    if (value === null || value === undefined || value === false) return "";
    return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  });
  return new Attributes(written.join(""));
}

/** Markup that something else has made and that is trusted as it is. Say at the call why it may be. */
export function raw(text: string): Markup {
  return new Markup(text);
}

/** A list's items with a separator between them. */
export function join(items: readonly Interpolated[], separator: Interpolated): Interpolated[] {
  return items.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));
}

/** Text that is safe between tags and inside double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function write(value: Interpolated, place: Place): string {
  if (value === null || value === undefined || value === false) return "";
  if (Array.isArray(value)) return value.map((item) => write(item, place)).join("");
  if (value instanceof Markup) {
    if (place !== (value instanceof Attributes ? "tag" : "text"))
      throw new Error(`"${value}" is markup that cannot stand in a ${place} of HTML.`);
    return value.toString();
  }
  if (place === "tag")
    throw new Error(`"${value}" is in a tag and outside quotes; attributes() is for that.`);
  return escapeText(String(value));
}

/** A template is scanned once, however often it is filled in. */
const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

/** The place of each value, from what is written around it. */
function placesOf(strings: TemplateStringsArray): readonly Place[] {
  const found = known.get(strings);
  if (found) return found;
  const places: Place[] = [];
  let place: Place = "text";
  for (const string of strings.slice(0, -1)) {
    for (const sign of string) place = after(place, sign);
    places.push(place);
  }
  known.set(strings, places);
  return places;
}

function after(place: Place, sign: string): Place {
  if (place === "text") return sign === "<" ? "tag" : "text";
  if (place === "value") return sign === '"' ? "tag" : "value";
  return sign === ">" ? "text" : sign === '"' ? "value" : "tag";
}
