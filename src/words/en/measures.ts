import type {MeasureName} from "../../runs/measures/index.js";

/** What is measured, as the heads of tables have it. */
export const measures: Readonly<Record<MeasureName, string>> = {
  modes: "Modes of the data",
  modesCaptured: "Modes captured",
  highQuality: "High quality",
  reverseKL: "KL to equal shares (nats)",
  shares: "Share of each mode",
  leadingMode: "Mode nearest to most samples",
  leadingShare: "Share of the samples nearest to it",
  centre: "Mean of the samples",
  discriminatorAccuracy: "D tells right",
  discriminatorEstimate: "Distance to the data, as D’s loss estimates it",
  sampleGradientNorm: "Gradient at a sample (mean norm)",
  generatorGradientNorm: "Gradient at G’s parameters (norm)",
  densestMass: "In the densest 1 % of the area"
};
