import {type Layer, path, round} from "../drawing/layer.js";
import {PLANE} from "../plane/plane-scale.js";

/** Where a point of the floor, with coordinates from 0 to 1, is drawn. Far rows are narrower, closer together and lower. */
export interface Place {
  readonly x: (u: number) => number;
  readonly floor: number;
  readonly scale: number;
}

/** Height of the drawing. */
export const HEIGHT = 288;
/** Where the floor's front edge lies, and how much narrower the back is drawn. */
const FRONT = 270;
const FAR = 0.72;
/** Thickness of the slab that the landscape stands on. */
const SLAB = 9;

/** A floor and its slab, seen from in front: the higher from, the further up its back edge lies. */
export class Perspective {
  /** @param back where the floor's back edge lies, in the drawing's units from the top */
  constructor(readonly back: number) {}

  placeOf(v: number): Place {
    // In perspective: what is twice as far is half as large, and lies between the edges accordingly.
    const scale = FAR / (FAR + v * (1 - FAR));
    const floor = FRONT - ((FRONT - this.back) * (1 - scale)) / (1 - FAR);
    // Room at both sides for the slab.
    const width = (PLANE - 4) * scale;
    return {x: (u) => PLANE / 2 + (u - 0.5) * width, floor, scale};
  }

  /** The whole floor, so that what lies behind the picture does not shine through. */
  ground(): Layer {
    const front = this.placeOf(0);
    const back = this.placeOf(1);
    return path(
      "ground",
      `M${round(front.x(0))} ${FRONT}L${round(back.x(0))} ${round(back.floor)}H${round(back.x(1))}L${round(front.x(1))} ${FRONT}Z`
    );
  }

  slab(): Layer {
    const {x} = this.placeOf(0);
    return path("slab", `M${round(x(0))} ${FRONT}v${SLAB}H${round(x(1))}v${-SLAB}Z`);
  }
}
