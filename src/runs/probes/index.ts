import type {Observation} from "../../gan/evaluation/observation.js";
import {latentGrid} from "./latent-grid.js";
import {latentSlice, sliceModes} from "./latent-slice.js";
import {pictureMap} from "./picture-map.js";
import {latents, nearest, pushes, real, samples} from "./points.js";
import type {Probe} from "./probe.js";
import {scores} from "./scores.js";
import {surface} from "./surface.js";

/** All that can be asked of a run. Adding one is a file beside this and a row here; a view then names it among its needs. */
export const probes = {
  samples,
  real,
  latents,
  pushes,
  scores,
  nearest,
  surface,
  latentGrid,
  latentSlice,
  sliceModes,
  pictureMap
} as const;

export type ProbeName = keyof typeof probes;

type AskOf<P> = P extends Probe<infer Ask> ? Ask : never;

/** What is wanted of a run: for each probe, what it is asked. */
export type Needs = {readonly [Name in ProbeName]?: AskOf<(typeof probes)[Name]>};

/** The answers, by the probes' names. */
export type Arrays = {readonly [Name in ProbeName]?: Float32Array};

const rows: Readonly<Record<ProbeName, Probe<unknown>>> = probes as Readonly<
  Record<ProbeName, Probe<never>>
> as Readonly<Record<ProbeName, Probe<unknown>>>;
const names = Object.keys(probes) as readonly ProbeName[];

/** All that several pictures need of one run. */
export function combine(all: readonly Needs[]): Needs {
  const combined: Partial<Record<ProbeName, unknown>> = {};
  for (const needs of all)
    for (const name of names) {
      const ask = needs[name];
      if (ask === undefined) continue;
      combined[name] = name in combined ? rows[name].combine(combined[name], ask) : ask;
    }
  return combined as Needs;
}

/** What a picture can do with that another follows at once. */
export function inPassing(needs: Needs): Needs {
  return Object.fromEntries(
    Object.entries(needs).map(([name, ask]) => {
      const {inPassing = (same: unknown) => same} = rows[name as ProbeName];
      return [name, inPassing(ask)];
    })
  );
}

/** The answers that change from update to update, or those that stay the same all through a run. */
export function ask(observation: Observation, needs: Needs, which: "changing" | "constant"): Arrays {
  const arrays: Partial<Record<ProbeName, Float32Array>> = {};
  for (const name of names) {
    const wanted = needs[name];
    if (wanted !== undefined && (rows[name].constant === true) === (which === "constant"))
      arrays[name] = rows[name].take(observation, wanted);
  }
  return arrays;
}
