import type {MeasureName} from "../../runs/measures/index.js";

/** What is measured, as the heads of tables have it. */
export const measures: Readonly<Record<MeasureName, string>> = {
  modes: "Modes of the data",
  modesCaptured: "Modes captured (one sample or more)",
  modesServed: "Modes served (a quarter of their share or more)",
  highQuality: "High quality",
  reverseKL: "KL to the data’s shares (nats)",
  shares: "Share of each mode",
  leadingMode: "Mode nearest to most samples",
  leadingShare: "Share of the samples nearest to it",
  centre: "Mean of the samples",
  spread: "Spread of the samples, divided by the data’s",
  collapsed: "Collapsed (1) or not (0)",
  discriminatorLoss: "D’s loss",
  generatorLoss: "G’s loss",
  undecidedLoss: "D’s loss if it had no idea",
  discriminatorAccuracy: "D tells right",
  discriminatorEstimate: "Distance to the data, as D estimates it",
  sampleGradientNorm: "Gradient at a sample (mean norm)",
  generatorGradientNorm: "Gradient at G’s parameters (norm)",
  densestMass: "In the densest 1 % of the area",
  nearestReal: "Distance to the nearest real picture, divided by that of held-out ones"
};
