export {jensenShannon1D} from "./jensen-shannon-1d.js";
export {kullbackLeibler1D} from "./kullback-leibler-1d.js";
export {
  jensenShannonOfLines,
  kullbackLeiblerOfLines,
  totalVariationOfLines,
  wassersteinOfLines
} from "./parallel-lines.js";
export {totalVariation1D} from "./total-variation-1d.js";
export {wasserstein1D} from "./wasserstein-1d.js";
