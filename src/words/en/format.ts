import {createFormat} from "../../format/format.js";
import {unbreakable} from "./unbreakable.js";

/** How numbers are written in English. */
export const format = createFormat("en", {
  under: (percentage) => `under ${percentage}`,
  over: (percentage) => `over ${percentage}`,
  percentage: (number) => `${number} %`,
  unbreakable
});
