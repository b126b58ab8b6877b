import {type NumberKnob, whole} from "./knob.js";

/** How many steps a player takes in its turn: a slider has the ratios that one compares. */
function steps(read: NumberKnob["read"], write: NumberKnob["write"]): NumberKnob {
  return {...whole(100, read, write), stops: [0, 1, 2, 3, 5, 10, 20, 50, 100]};
}

/** Who moves when, and from which random numbers. */
export const turns = {
  seed: whole(
    2 ** 32 - 1,
    ({seed}) => seed,
    (specification, seed) => ({...specification, seed})
  ),
  n: steps(
    ({schedule}) => schedule.discriminatorSteps,
    (specification, discriminatorSteps) => ({
      ...specification,
      schedule: {...specification.schedule, discriminatorSteps}
    })
  ),
  m: steps(
    ({schedule}) => schedule.generatorSteps,
    (specification, generatorSteps) => ({
      ...specification,
      schedule: {...specification.schedule, generatorSteps}
    })
  )
};
