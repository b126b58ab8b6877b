import {type RandomState, RandomStream} from "../numbers/random.js";

const names = ["data", "latent", "noise", "between"] as const;
type StreamName = (typeof names)[number];

export type StreamStates = Readonly<Record<StreamName, RandomState>>;

/** The random streams that training draws from, one for each purpose: what one of them gives depends on no other. */
export class Streams {
  readonly data: RandomStream;
  readonly latent: RandomStream;
  readonly noise: RandomStream;
  /** Where, between a real and a generated sample, a gradient penalty looks. */
  readonly between: RandomStream;

  constructor(seed: number) {
    this.data = new RandomStream(seed, "data");
    this.latent = new RandomStream(seed, "latent");
    this.noise = new RandomStream(seed, "noise");
    this.between = new RandomStream(seed, "between");
  }

  save(): StreamStates {
    return Object.fromEntries(names.map((name) => [name, this[name].save()])) as StreamStates;
  }

  restore(states: StreamStates): void {
    for (const name of names) this[name].restore(states[name]);
  }
}
