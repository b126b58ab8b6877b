import type {RemedyId} from "./remedy-id.js";

/** A remedy as a formula and as a program, in which the players, their samples and the usual operations are known. */
export interface Written {
  /**
   * TeX. E is the mean over a batch, L what a player lowers, k an update, and lambda a weight or a rate. It keeps to few letters:
   * each is in the fonts of every page.
   */
  readonly formula: string;
  /** Lines in the manner of PyTorch and Keras: x, y and z are batches, y is G(z). */
  readonly code: readonly string[];
}

const entropy = "softplus(-D(x)).mean() + softplus(D(y)).mean()";
const slopeAt = (point: string) => [
  `slope = grad(D(${point}).sum(), ${point}, create_graph=True)`,
  "d_loss += weight / 2 * (slope ** 2).sum(dim=1).mean()"
];

export const written: Readonly<Record<RemedyId, Written>> = {
  minimax: {
    formula:
      "L_D = -\\operatorname{E} \\log D(x) - \\operatorname{E} \\log(1 - D(G(z))), \\quad L_G = \\operatorname{E} \\log(1 - D(G(z)))",
    code: [`d_loss = ${entropy}`, "g_loss = -softplus(D(y)).mean()"]
  },
  "non-saturating": {
    formula: "L_G = -\\operatorname{E} \\log D(G(z))",
    code: [`d_loss = ${entropy}`, "g_loss = softplus(-D(y)).mean()"]
  },
  "least-squares": {
    formula:
      "L_D = \\tfrac12 \\operatorname{E} (D(x) - 1)^2 + \\tfrac12 \\operatorname{E} D(G(z))^2, \\quad L_G = \\tfrac12 \\operatorname{E} (D(G(z)) - 1)^2",
    code: [
      "d_loss = ((D(x) - 1) ** 2).mean() / 2 + (D(y) ** 2).mean() / 2",
      "g_loss = ((D(y) - 1) ** 2).mean() / 2"
    ]
  },
  hinge: {
    formula:
      "L_D = \\operatorname{E} \\max(0, 1 - D(x)) + \\operatorname{E} \\max(0, 1 + D(G(z))), \\quad L_G = -\\operatorname{E} D(G(z))",
    code: ["d_loss = relu(1 - D(x)).mean() + relu(1 + D(y)).mean()", "g_loss = -D(y).mean()"]
  },
  "wasserstein-clipping": {
    formula:
      "L_D = \\operatorname{E} D(G(z)) - \\operatorname{E} D(x), \\quad L_G = -\\operatorname{E} D(G(z)), \\quad |\\theta_D| \\leq c",
    code: [
      "d_loss = D(y).mean() - D(x).mean()",
      "g_loss = -D(y).mean()",
      "d_step(d_loss)",
      "for w in D.parameters(): w.clamp_(-clip, clip)"
    ]
  },
  "wasserstein-gradient-penalty": {
    formula:
      "L_D = \\operatorname{E} D(G(z)) - \\operatorname{E} D(x) + \\lambda \\operatorname{E} (|\\nabla D(p)| - 1)^2, \\quad p = e x + (1 - e) G(z)",
    code: [
      "e = rand(batch, 1)",
      "u = e * x + (1 - e) * y",
      "slope = grad(D(u).sum(), u, create_graph=True).norm(dim=1)",
      "d_loss = D(y).mean() - D(x).mean() + weight * ((slope - 1) ** 2).mean()",
      "g_loss = -D(y).mean()"
    ]
  },
  r1: {
    formula: "L_D + \\tfrac{\\gamma}{2} \\operatorname{E} |\\nabla D(x)|^2",
    code: slopeAt("x")
  },
  "spectral-normalization": {
    formula: "W / \\|W\\|_2",
    code: ["D = Sequential(*[spectral_norm(layer) for layer in layers])"]
  },
  unrolling: {
    formula: "D_k = D_{k-1} - \\lambda \\nabla L_D(D_{k-1}), \\quad \\min_G L_G(D_k)",
    code: [
      "ahead = D",
      "for _ in range(steps): ahead = ahead - rate * grad(d_loss(ahead, x, y), ahead)",
      "g_step(g_loss(ahead, y))",
      "d_step(d_loss(D, x, y))"
    ]
  },
  packing: {
    formula: "D(x_1, x_2), \\quad D(G(z_1), G(z_2))",
    code: [
      "x = x.reshape(batch // samples, samples * dimension)",
      "y = y.reshape(batch // samples, samples * dimension)"
    ]
  },
  "minibatch-deviation": {
    formula: "D(x, \\sigma_x), \\quad D(G(z), \\sigma_{G(z)})",
    code: ["s = y.std(dim=0).mean().expand(batch, 1)", "score = D(cat([y, s], dim=1))"]
  },
  "two-learning-rates": {
    formula: "\\lambda_D = k \\lambda_G",
    code: ["g_step = Adam(G.parameters(), lr=rate)", "d_step = Adam(D.parameters(), lr=factor * rate)"]
  },
  "instance-noise": {
    formula:
      "D(x + \\sigma_k e), \\quad D(G(z) + \\sigma_k e), \\quad \\sigma_k = \\sigma \\max(0, 1 - k / p)",
    code: [
      "s = deviation * max(0, 1 - update / until)",
      "real = D(x + s * randn_like(x))",
      "fake = D(y + s * randn_like(y))"
    ]
  },
  "generator-averaging": {
    formula: "A_k = \\beta A_{k-1} + (1 - \\beta) \\theta_k, \\quad A_k / (1 - \\beta^k)",
    code: [
      "for a, w in zip(average, G.parameters()): a.mul_(decay).add_((1 - decay) * w)",
      "shown = [a / (1 - decay ** updates) for a in average]"
    ]
  },
  "relativistic-pairing": {
    formula:
      "L_D = -\\operatorname{E} \\log \\sigma(D(x) - D(G(z))), \\quad L_G = -\\operatorname{E} \\log \\sigma(D(G(z)) - D(x))",
    code: ["d_loss = softplus(D(y) - D(x)).mean()", "g_loss = softplus(D(x) - D(y)).mean()"]
  },
  r2: {
    formula: "L_D + \\tfrac{\\gamma}{2} \\operatorname{E} |\\nabla D(G(z))|^2",
    code: slopeAt("y")
  },
  "label-smoothing": {
    formula:
      "L_D = -q \\operatorname{E} \\log D(x) - (1 - q) \\operatorname{E} \\log(1 - D(x)) - \\operatorname{E} \\log(1 - D(G(z)))",
    code: ["d_loss = bce(D(x), target) + bce(D(y), 0)"]
  },
  "rate-decay": {
    formula: "\\lambda_k = \\lambda (f + \\tfrac12 (1 - f) (1 + \\cos(\\pi k / p)))",
    code: ["lr = rate * (floor + (1 - floor) * (1 + cos(pi * min(1, update / until))) / 2)"]
  },
  beta1: {
    formula: "p_k = \\beta_1 p_{k-1} + (1 - \\beta_1) \\nabla L",
    code: ["Adam(G.parameters(), lr=rate, betas=(beta1, 0.999))"]
  }
};
