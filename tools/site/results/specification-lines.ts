import {isDeepStrictEqual} from "node:util";
import type {SpecificationOverrides} from "../../../src/gan/training/specification.js";

/** What a specification changes, as it is written in the code: a line for each of its fields, one for both players alike. */
export function specificationLines({generator, discriminator, ...others}: SpecificationOverrides): string[] {
  const players = isDeepStrictEqual(generator, discriminator)
    ? {"generator, discriminator": generator}
    : {generator, discriminator};
  return Object.entries({...others, ...players})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${literal(value)}`);
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${name}: ${literal(field)}`);
  return `{${fields.join(", ")}}`;
}
