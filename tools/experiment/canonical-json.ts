/**
 * Plain data as JSON that is the same for equal data: keys in the order of their letters at every depth, and none whose
 * value is undefined. In an array undefined is null, as in JSON.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part) ? withSortedKeys(part) : part
  );
}

function withSortedKeys(part: object): object {
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
}
