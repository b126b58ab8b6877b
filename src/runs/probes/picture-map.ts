import type {Probe} from "./probe.js";

/** How a point becomes a picture (`Pictures.map` in `gan/distributions`); empty where its coordinates are the pixels. */
export const pictureMap: Probe<Record<string, never>> = {
  take: ({evaluation}) => evaluation.distribution.pictures?.map() ?? new Float32Array(),
  combine: (one) => one,
  constant: true
};
