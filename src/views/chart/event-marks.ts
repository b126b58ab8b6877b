import type {FigureRow} from "../../figures/figure-row.js";
import type {Player} from "../../gan/training/specification.js";
import type {Happening} from "./draw-chart.js";

const names: Readonly<Record<Player, string>> = {discriminator: "D", generator: "G"};

/** What a row's events are called on the axis of its charts. */
export function happenings({events = []}: FigureRow): Happening[] {
  return events.map(({at, freeze = [], release = [], reset}) => ({
    at,
    label: [
      ...freeze.map((player) => `${names[player]} frozen`),
      ...release.map((player) => `${names[player]} released`),
      ...(reset ? [`${names[reset]} reset`] : [])
    ].join(", ")
  }));
}
