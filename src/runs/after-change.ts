import {checkRate} from "../gan/optimizers/index.js";
import {checkSchedule, type Schedule} from "../gan/training/specification.js";
import type {Change} from "./plan.js";

/**
 * The n : m that holds after a change; steps that were simultaneous no longer are once n or m was set.
 *
 * @throws Refusal if the engine does not do what the change asks for: so that one can ask before anything is done
 */
export function afterChange(before: Schedule, {schedule, rates = {}}: Change): Schedule {
  for (const rate of Object.values(rates)) if (rate !== undefined) checkRate(rate);
  if (!schedule) return before;
  const {discriminatorSteps = before.discriminatorSteps, generatorSteps = before.generatorSteps} = schedule;
  return checkSchedule({discriminatorSteps, generatorSteps});
}
