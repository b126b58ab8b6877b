import type {RemedyId} from "./remedy-id.js";

/** A remedy as a formula and as a program, in which the players, their samples and the usual operations are known. */
export interface Written {
  /** TeX. x is real, y is generated, E is the mean over a batch, L is what a player lowers. */
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
      "L_D = -\\operatorname{E} \\log D(x) - \\operatorname{E} \\log(1 - D(y)), \\quad L_G = \\operatorname{E} \\log(1 - D(y))",
    code: [`d_loss = ${entropy}`, "g_loss = -softplus(D(y)).mean()"]
  },
  "non-saturating": {
    formula: "L_G = -\\operatorname{E} \\log D(y)",
    code: [`d_loss = ${entropy}`, "g_loss = softplus(-D(y)).mean()"]
  },
  "least-squares": {
    formula:
      "L_D = \\tfrac12 \\operatorname{E} (D(x) - 1)^2 + \\tfrac12 \\operatorname{E} D(y)^2, \\quad L_G = \\tfrac12 \\operatorname{E} (D(y) - 1)^2",
    code: [
      "d_loss = ((D(x) - 1) ** 2).mean() / 2 + (D(y) ** 2).mean() / 2",
      "g_loss = ((D(y) - 1) ** 2).mean() / 2"
    ]
  },
  hinge: {
    formula:
      "L_D = \\operatorname{E} \\max(0, 1 - D(x)) + \\operatorname{E} \\max(0, 1 + D(y)), \\quad L_G = -\\operatorname{E} D(y)",
    code: ["d_loss = relu(1 - D(x)).mean() + relu(1 + D(y)).mean()", "g_loss = -D(y).mean()"]
  },
  "wasserstein-clipping": {
    formula:
      "L_D = \\operatorname{E} D(y) - \\operatorname{E} D(x), \\quad L_G = -\\operatorname{E} D(y), \\quad w \\leftarrow \\min(c, \\max(-c, w))",
    code: [
      "d_loss = D(y).mean() - D(x).mean()",
      "g_loss = -D(y).mean()",
      "d_step(d_loss)",
      "for w in D.parameters(): w.clamp_(-clip, clip)"
    ]
  },
  "wasserstein-gradient-penalty": {
    formula:
      "L_D = \\operatorname{E} D(y) - \\operatorname{E} D(x) + \\lambda\\operatorname{E} (|\\nabla D(u)| - 1)^2, \\quad u = e x + (1 - e) y",
    code: [
      "e = rand(batch, 1)",
      "u = e * x + (1 - e) * y",
      "slope = grad(D(u).sum(), u, create_graph=True).norm(dim=1)",
      "d_loss = D(y).mean() - D(x).mean() + weight * ((slope - 1) ** 2).mean()",
      "g_loss = -D(y).mean()"
    ]
  },
  r1: {
    formula: "L_D \\mathrel{+}= \\tfrac{\\gamma}{2}\\operatorname{E} |\\nabla D(x)|^2",
    code: slopeAt("x")
  },
  "spectral-normalization": {
    formula: "W \\leftarrow W / \\sigma(W), \\quad \\sigma(W) = \\max_{|v| = 1} |W v|",
    code: ["D = Sequential(*[spectral_norm(layer) for layer in layers])"]
  },
  unrolling: {
    formula: "D_0 = D, \\quad D_{k+1} = D_k - \\eta \\nabla L_D(D_k), \\quad G \\text{ lowers } L_G(G, D_K)",
    code: [
      "ahead = D",
      "for _ in range(steps): ahead = ahead - rate * grad(d_loss(ahead, x, y), ahead)",
      "g_step(g_loss(ahead, y))",
      "d_step(d_loss(D, x, y))"
    ]
  },
  packing: {
    formula: "D(x_1, \\dots, x_p) \\text{ against } D(y_1, \\dots, y_p)",
    code: [
      "x = x.reshape(batch // samples, samples * dimension)",
      "y = y.reshape(batch // samples, samples * dimension)"
    ]
  },
  "minibatch-deviation": {
    formula: "D(y, s), \\quad s = \\text{mean deviation of } y \\text{ over the batch}",
    code: ["s = y.std(dim=0).mean().expand(batch, 1)", "score = D(cat([y, s], dim=1))"]
  },
  "two-learning-rates": {
    formula: "\\eta_D = k\\, \\eta_G",
    code: ["g_step = Adam(G.parameters(), lr=rate)", "d_step = Adam(D.parameters(), lr=factor * rate)"]
  },
  "instance-noise": {
    formula: "D(x + \\sigma_t n), \\; D(y + \\sigma_t n), \\quad \\sigma_t = \\sigma \\max(0, 1 - t / T)",
    code: [
      "s = deviation * max(0, 1 - update / until)",
      "real = D(x + s * randn_like(x))",
      "fake = D(y + s * randn_like(y))"
    ]
  },
  "generator-averaging": {
    formula: "a_t = \\beta a_{t-1} + (1 - \\beta) w_t, \\quad \\bar w_t = a_t / (1 - \\beta^t)",
    code: [
      "for a, w in zip(average, G.parameters()): a.mul_(decay).add_((1 - decay) * w)",
      "shown = [a / (1 - decay ** updates) for a in average]"
    ]
  },
  "relativistic-pairing": {
    formula:
      "L_D = -\\operatorname{E} \\log \\sigma(D(x) - D(y)), \\quad L_G = -\\operatorname{E} \\log \\sigma(D(y) - D(x))",
    code: ["d_loss = softplus(D(y) - D(x)).mean()", "g_loss = softplus(D(x) - D(y)).mean()"]
  },
  r2: {
    formula: "L_D \\mathrel{+}= \\tfrac{\\gamma}{2}\\operatorname{E} |\\nabla D(y)|^2",
    code: slopeAt("y")
  },
  "label-smoothing": {
    formula:
      "L_D = -a\\operatorname{E} \\log D(x) - (1 - a)\\operatorname{E} \\log(1 - D(x)) - \\operatorname{E} \\log(1 - D(y))",
    code: ["d_loss = bce(D(x), target) + bce(D(y), 0)"]
  },
  "rate-decay": {
    formula: "\\eta_t = \\eta\\, (f + (1 - f) \\tfrac12 (1 + \\cos(\\pi t / T)))",
    code: ["lr = rate * (floor + (1 - floor) * (1 + cos(pi * min(1, update / until))) / 2)"]
  },
  beta1: {
    formula: "m_t = \\beta_1 m_{t-1} + (1 - \\beta_1) g_t",
    code: ["Adam(G.parameters(), lr=rate, betas=(beta1, 0.999))"]
  }
};
