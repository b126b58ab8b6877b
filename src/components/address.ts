/** One value that an address can carry. Adding one is a row. */
export interface AddressParameter {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The whole numbers of a figure's address: the seed and the turns. */
export const addressParameters = {
  seed: {name: "seed", low: 0, high: 2 ** 32 - 1},
  n: {name: "n", low: 0, high: 100},
  m: {name: "m", low: 0, high: 100}
} as const satisfies Record<string, AddressParameter>;

export type AddressName = keyof typeof addressParameters;
export type AddressValues = Partial<Record<AddressName, number>>;

/** A value that could not be used: shown to the reader as text, never as markup. */
export interface AddressProblem {
  readonly parameter: AddressParameter;
  readonly given: string;
}

/** What addresses written by this version are marked with, so that a later one can still read them. */
const VERSION = "1";
/** Longer values are cut in messages. */
const LONGEST_SHOWN = 40;

/**
 * Reads a figure's values from an address's query. Values for another figure are not this one's; values without a
 * figure are the first figure's.
 */
export function readAddress(
  query: string,
  figure: string,
  {first = false}: {first?: boolean} = {}
): {values: AddressValues; problems: AddressProblem[]} {
  const search = new URLSearchParams(query);
  const values: AddressValues = {};
  const problems: AddressProblem[] = [];
  const meant = search.get("figure");
  if (meant === null ? !first : meant !== figure) return {values, problems};
  for (const name of Object.keys(addressParameters) as AddressName[]) {
    const parameter = addressParameters[name];
    const given = search.get(parameter.name);
    if (given === null) continue;
    const value = parseWhole(given, parameter);
    if (value === null) problems.push({parameter, given: given.slice(0, LONGEST_SHOWN)});
    else values[name] = value;
  }
  return {values, problems};
}

/** A whole number within the parameter's bounds, or null. */
export function parseWhole(text: string, {low, high}: AddressParameter): number | null {
  if (!/^\d{1,15}$/.test(text.trim())) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

/** The query that `readAddress` reads back; values that are the figure's own are left out. */
export function writeAddress(figure: string, values: AddressValues, defaults: AddressValues): string {
  const search = new URLSearchParams({v: VERSION, figure});
  for (const name of Object.keys(addressParameters) as AddressName[]) {
    const value = values[name];
    if (value !== undefined && value !== defaults[name])
      search.set(addressParameters[name].name, String(value));
  }
  return `?${search}`;
}
