import type {DistributionSpecification} from "../../gan/distributions/index.js";
import type {MixtureComponent} from "../../gan/distributions/mixture-component.js";
import type {Specification} from "../../gan/training/specification.js";
import {LONGEST_HEAPS, readHeaps, writeHeaps} from "./heaps.js";
import {choice, type Knob, whole} from "./knob.js";

/** The data a reader can choose from, each with the sizes that the papers or the first figure use. */
const distributions = {
  ring: {name: "ring", modes: 8, radius: 1, deviation: 0.02},
  grid: {name: "grid", side: 5, spacing: 0.5, deviation: 0.0125},
  "two-heaps": {
    name: "mixture",
    components: [-1, 1].map((x) => ({centre: [x, 0], deviation: 0.1, weight: 1}))
  },
  uneven: {
    name: "mixture",
    components: [
      {centre: [-0.8, 0], deviation: 0.1, weight: 9},
      {centre: [0.8, 0], deviation: 0.1, weight: 1}
    ]
  },
  "two-moons": {name: "two-moons", deviation: 0.05},
  "swiss-roll": {name: "swiss-roll", deviation: 1 / 30},
  spiral: {name: "spiral", arms: 2, turns: 1, radius: 1.5, deviation: 0.03},
  lines: {name: "parallel-lines", positions: [-1, 1]},
  heaps: {
    name: "mixture",
    components: [
      {centre: [-0.8, 0], deviation: 0.1, weight: 2},
      {centre: [0.8, 0.8], deviation: 0.1, weight: 1},
      {centre: [0.8, -0.8], deviation: 0.1, weight: 1}
    ]
  },
  digits: {name: "digits", form: "components"}
} as const satisfies Record<string, DistributionSpecification>;

type DataName = keyof typeof distributions;
const names = Object.keys(distributions) as DataName[];

/** What G has to make, and what it makes it from. */
export const data = {
  data: choice(
    names,
    ({data}) => nameOf(data),
    (specification, name) => ({...specification, data: distributions[name]})
  ),
  modes: {
    ...whole(
      24,
      ({data}) => (data.name === "ring" ? data.modes : 8),
      (specification, modes) =>
        specification.data.name === "ring"
          ? {...specification, data: {...specification.data, modes}}
          : specification,
      1
    ),
    applies: ({data}: Specification) => data.name === "ring"
  } as Knob,
  heaps: {
    kind: "text",
    longest: LONGEST_HEAPS,
    applies: ({data}) => nameOf(data) === "heaps",
    read: ({data}) => writeHeaps(data.name === "mixture" ? data.components : distributions.heaps.components),
    write: (specification, text) =>
      specification.data.name === "mixture"
        ? {...specification, data: {name: "mixture", components: readHeaps(text)}}
        : specification
  } satisfies Knob as Knob,
  spread: {
    kind: "number",
    low: 0.001,
    high: 1,
    step: 0.01,
    // Own heaps say it each for itself.
    applies: ({data}) => "deviation" in data || (data.name === "mixture" && nameOf(data) !== "heaps"),
    read: ({data}) =>
      (data.name === "mixture" ? data.components[0].deviation : "deviation" in data && data.deviation) || 0,
    write: (specification, deviation) => ({...specification, data: spread(specification.data, deviation)})
  } satisfies Knob as Knob,
  latent: choice(
    ["gaussian", "uniform"],
    ({latent}) => (latent.name === "uniform" ? "uniform" : "gaussian"),
    (specification, name) => ({...specification, latent: {...specification.latent, name}})
  ),
  dimension: whole(
    1024,
    ({latent}) => latent.dimension,
    (specification, dimension) => ({...specification, latent: {...specification.latent, dimension}}),
    1
  ),
  batch: whole(
    4096,
    ({batch}) => batch,
    (specification, batch) => ({...specification, batch}),
    8
  )
};

/** The same data, each heap or line as wide as asked; own heaps as they are. */
function spread(data: DistributionSpecification, deviation: number): DistributionSpecification {
  if (nameOf(data) === "heaps") return data;
  if (data.name === "mixture")
    return {...data, components: data.components.map((component) => ({...component, deviation}))};
  return "deviation" in data ? {...data, deviation} : data;
}

/** A ring of another number of modes is still a ring, and two heaps of another spread are still those. */
function nameOf(data: Specification["data"]): DataName {
  if (data.name === "mixture") {
    const here = placesOf(data.components);
    const known = names.find((name) => {
      const other = distributions[name];
      return name !== "heaps" && other.name === "mixture" && placesOf(other.components) === here;
    });
    return known ?? "heaps";
  }
  return names.find((other) => distributions[other].name === data.name) ?? "ring";
}

function placesOf(components: readonly MixtureComponent[]): string {
  return JSON.stringify(components.map(({centre, weight}) => [centre, weight]));
}
