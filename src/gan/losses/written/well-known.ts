import type {LossName} from "../index.js";
import type {WrittenParameters} from "./index.js";

const critic = {discriminator: "fake - real", generator: "-fake"};

/** The engine's own losses in the language; the penalty and the clip of a critic are numbers of their own. */
export const wellKnown = {
  minimax: {discriminator: "softplus(-real) + softplus(fake)", generator: "-softplus(fake)"},
  "non-saturating": {discriminator: "softplus(-real) + softplus(fake)", generator: "softplus(-fake)"},
  "least-squares": {discriminator: "((real - 1)^2 + fake^2) / 2", generator: "(fake - 1)^2 / 2"},
  hinge: {discriminator: "max(0, 1 - real) + max(0, 1 + fake)", generator: "-fake"},
  "relativistic-pairing": {discriminator: "softplus(fake - real)", generator: "softplus(real - fake)"},
  "wasserstein-clipping": critic,
  "wasserstein-gradient-penalty": critic
} as const satisfies Readonly<
  Record<Exclude<LossName, "written">, Pick<WrittenParameters, "discriminator" | "generator">>
>;
