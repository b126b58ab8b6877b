import type {Change} from "../runs/plan.js";
import type {KnobName, KnobValues} from "./knobs/index.js";

/** Knobs that can be turned while a run goes on. All others make another run. */
export const changeable: readonly KnobName[] = ["n", "m", "gRate", "dRate"];

/** The change of a run that makes these values hold; null if it takes another run. */
export function changeOf(values: KnobValues): Change | null {
  if (Object.keys(values).some((name) => !changeable.includes(name as KnobName))) return null;
  const {n, m, gRate, dRate} = values as {readonly [Name in KnobName]?: number};
  return {
    ...((n !== undefined || m !== undefined) && {
      schedule: {
        ...(n !== undefined && {discriminatorSteps: n}),
        ...(m !== undefined && {generatorSteps: m})
      }
    }),
    ...((gRate !== undefined || dRate !== undefined) && {
      rates: {
        ...(dRate !== undefined && {discriminator: dRate}),
        ...(gRate !== undefined && {generator: gRate})
      }
    })
  };
}

/** What knobs show once these changes are done to a run. */
export function afterChanges(values: KnobValues, changes: readonly Change[]): KnobValues {
  const now: {-readonly [Name in keyof KnobValues]: KnobValues[Name]} = {...values};
  const set = (name: KnobName, value: number | undefined) => {
    if (value !== undefined && now[name] !== undefined) now[name] = value;
  };
  for (const {schedule, rates} of changes) {
    set("n", schedule?.discriminatorSteps);
    set("m", schedule?.generatorSteps);
    set("dRate", rates?.discriminator);
    set("gRate", rates?.generator);
  }
  return now;
}
