import {expect} from "vitest";
import type {RefusalCode, RefusalData} from "../../src/gan/numbers/refusal.js";

/** For `toThrow`: a refusal of that code which tells of at least `data`. */
export function refuses<Code extends RefusalCode>(code: Code, data: Partial<RefusalData[Code]> = {}): Error {
  const atLeast: object = data;
  return expect.objectContaining({name: "Refusal", code, data: expect.objectContaining(atLeast)});
}
