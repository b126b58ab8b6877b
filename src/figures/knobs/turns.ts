import {whole} from "./knob.js";

/** Who moves when, and from which random numbers. */
export const turns = {
  seed: whole(
    2 ** 32 - 1,
    ({seed}) => seed,
    (specification, seed) => ({...specification, seed})
  ),
  n: whole(
    100,
    ({schedule}) => schedule.discriminatorSteps,
    (specification, discriminatorSteps) => ({
      ...specification,
      schedule: {...specification.schedule, discriminatorSteps}
    })
  ),
  m: whole(
    100,
    ({schedule}) => schedule.generatorSteps,
    (specification, generatorSteps) => ({
      ...specification,
      schedule: {...specification.schedule, generatorSteps}
    })
  )
};
