export {discriminatorAccuracy} from "./accuracy.js";
export type {CellGrid} from "./cells.js";
export {densestMass, densestMassOfUniform} from "./densest-mass.js";
export {jensenShannon, jensenShannonFloor} from "./jensen-shannon.js";
export {type ModeCoverage, measureModes} from "./modes.js";
export {jointNorm, meanRowNorm, norm} from "./norm.js";
export {type SlicedWassersteinOptions, slicedWasserstein} from "./sliced-wasserstein.js";
export {MOST_ASSIGNED, wasserstein} from "./wasserstein.js";
