import type {ReadingData} from "../../figures/readings.js";
import {format} from "./format.js";

const {whole, percent, decimal, unbreakable} = format;

const verdicts = {served: " Every mode is served.", some: " Every mode has some.", collapsed: " Collapsed."};

const readings: {readonly [About in keyof ReadingData]: (data: ReadingData[About]) => string} = {
  modes: ({captured, served, modes, highQuality, verdict}) =>
    `${whole(captured)} of ${whole(modes)} modes${served < captured ? `, ${whole(served)} served` : ""}, ${percent(highQuality)} high quality.${verdict ? verdicts[verdict] : ""}`,
  noModes: ({densestMass}) =>
    Number.isFinite(densestMass)
      ? `${percent(densestMass)} of the samples lie in the densest 1 % of the area.`
      : "",
  losses: ({discriminator, generator, accuracy}) =>
    `D’s loss is ${decimal(discriminator)}, G’s ${decimal(generator)}.${Number.isFinite(accuracy) ? ` D tells ${percent(accuracy)} right.` : ""}`,
  favourite({leadingMode, leadingShare, distance}) {
    const where =
      distance === undefined ? "" : ` Mean distance from D’s favourite point: ${decimal(distance)}.`;
    return `${percent(leadingShare)} of the samples are nearest to mode ${whole(leadingMode + 1)}.${where}`;
  },
  // In a picture that another follows at once it may not have been measured.
  gradient: ({accuracy, norm}) =>
    Number.isFinite(norm)
      ? `${Number.isFinite(accuracy) ? `D tells ${percent(accuracy)} right. ` : ""}G’s gradient has norm ${decimal(norm)}.`
      : "",
  estimate: ({estimate}) => `The trained network says: ${decimal(estimate)}.`,
  walk: ({centre}) => `G is at θ = ${decimal(centre)}.`,
  digits: ({served, modes, highQuality, leading, leadingShare, collapsed}) =>
    `${whole(served)} of ${whole(modes)} digits served, ${percent(highQuality)} as near as real ones.${
      leading < 0 ? "" : ` ${percent(leadingShare)} taken for ${whole(leading)}.`
    }${collapsed ? verdicts.collapsed : ""}`,
  densest: ({densestMass, served, modes}) =>
    `${percent(densestMass)} of the samples lie in the densest 1 % of the area; ${whole(served)} of ${whole(modes)} modes served.`
};

/** The sentence that says what is on the screen. */
export function reading<About extends keyof ReadingData>({
  update,
  about,
  data
}: {
  readonly update: number;
  readonly about: About;
  readonly data: ReadingData[About];
}): string {
  const said = readings[about](data);
  return unbreakable(`Update ${whole(update)}${said ? `: ${said}` : "."}`);
}
