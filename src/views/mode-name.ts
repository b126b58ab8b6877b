import type {Format} from "../format/format.js";
import {letters} from "./letters/glyphs.js";
import type {Scene} from "./scene.js";

/** What a mode is called in a figure's pictures, by its index: its letter, its number from 1 or, of digits, itself. */
export function modeName({modeNames}: Pick<Scene, "modeNames">, mode: number, {whole}: Format): string {
  if (modeNames === "digits") return whole(mode);
  return modeNames === "letters" && mode < letters.length ? letters[mode] : whole(mode + 1);
}
