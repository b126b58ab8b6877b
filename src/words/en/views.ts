import type {ViewWords} from "../../views/view-words.js";
import {format} from "./format.js";

const listed = (values: readonly {label: string | null; value: string | null}[]) =>
  values
    .map(({label, value}) => `${label === null ? "" : `${label}: `}${value ?? "not measured"}`)
    .join("; ");

const steps = (count: number) => `${count} ${count === 1 ? "step" : "steps"}`;

/** What the pictures say. */
export const views: ViewWords = {
  format,
  titles: {
    diagram: "How a GAN works",
    latent: "The latent plane, where z lies",
    plane: "The data plane, where x lies",
    line: "The line of the data, where x lies",
    shares: "Share of the samples at each mode",
    letters: "Each sample as its mode’s letter",
    landing: "Where z land",
    landscape: "G’s density",
    relief: "D’s scores as a landscape",
    hill: "D’s scores as a hill",
    metronome: "One round",
    tiles: "What G makes, each picture of a z of its own",
    neighbours: "Generated pictures and the real ones nearest to them",
    walk: "A slice through z, and what G makes of it"
  },
  legendLabel: "What the marks mean",
  legend: {
    real: "real data",
    "real-area": "the data’s density",
    generated: "generated",
    "generated-area": "generated samples",
    "surface-1":
      "D’s opinion, from its lowest here to its highest: the stronger the tint, the more real; dashed: undecided",
    score: "D’s score",
    letter: "a sample, as the letter of its nearest mode",
    "letter-off": "the same, off the mode",
    landed: "a z, as the letter of the mode where it lands",
    "landed-off": "the same, landing off the mode",
    tie: "from a z to its x",
    mode: "three standard deviations of a mode",
    favourite: "D’s favourite point",
    back: "the way back of the gradient, bold for who moved last",
    arrow: "the push on a sample",
    trail: "where most samples were before, the fainter the longer ago",
    "grid-rows-1": "a grid of z, and its image",
    walk: "a walk through z",
    hill: "D’s score, scaled to its present range",
    ridge: "D’s score as height, scaled to its present range",
    isoline: "equally high: fifths of that range",
    crest: "G’s density",
    "mode-mark": "a mode of the data",
    target: "its share of the data"
  },
  short: {generator: "G", discriminator: "D"},
  diagram: {
    names: {
      latents: "random z",
      generator: "G, the generator",
      samples: "generated x",
      real: "real x",
      discriminator: "D, the discriminator",
      discriminatorLoss: "D’s loss",
      generatorLoss: "G’s loss",
      scores: "D’s scores"
    },
    gradient: (norm) => `gradient ${norm}`,
    push: (norm) => `push ${norm}`,
    generated: "“generated”",
    real: "“real”",
    label: ({moved, real, generated, discriminatorLoss, generatorLoss, push, gradient}) =>
      [
        "How a GAN works. Random z go into the generator, G, which makes generated samples of them; these and real ones go into the discriminator, D, which scores each from 0, generated, to 1, real.",
        `Now its scores are ${real} on average for real samples and ${generated} for generated ones. From them follow D’s loss, ${discriminatorLoss}, and G’s, ${generatorLoss}.`,
        `The gradient of D’s loss goes back to D’s weights. That of G’s loss goes back through D to the samples, where a push is ${push} on average, and on to G’s weights, where it has norm ${gradient}.`,
        moved.length === 0 ? "Nobody has moved yet." : "",
        moved.length === 1 ? `The last step was ${moved[0]}’s.` : "",
        moved.length > 1 ? `${moved.join(" and ")} move in turn.` : ""
      ]
        .filter(Boolean)
        .join(" ")
  },
  plane: {
    label: (counted) =>
      `The data plane: real samples as crosses, generated ones as dots.${counted && ` ${counted}`}`,
    counted: (captured, modes, highQuality) =>
      `${captured} of ${modes} modes hold generated samples; ${highQuality} of the samples are of high quality.`,
    outside: (share) => `${share} off the picture`,
    range: (low, high) => `D: ${low} to ${high}`
  },
  line: {
    label: (centre) =>
      `A line with the density of the real data, and generated samples heaped up around ${centre}.`
  },
  latent: {
    grid: "The latent plane: a regular grid, and dots where z was drawn. Each dot is one dot of the data plane.",
    withoutGrid: (dimensions) =>
      `z has ${dimensions} ${dimensions === 1 ? "dimension" : "dimensions, of which two are shown"}: dots where z was drawn. Each dot is one dot of the data plane.`
  },
  landing: {
    latents: "z",
    samples: "x",
    label: (modes, letters) =>
      `The plane of z, each z written as the letter of the mode where G puts it; beside it the plane of x. Ten z are followed: they land nearest to ${modes === "1" ? "one mode" : `${modes} modes`}, ${letters.join(", ")}.`
  },
  hill: {
    label: (centre, low, high) =>
      `D’s score along the line as a hill, drawn from its lowest here, ${low}, to its highest, ${high}. Generated samples lie on it like balls, around ${centre}; the data’s density hangs below the line.`
  },
  relief: {
    label: (low, high) =>
      `D’s score over the data plane as a landscape with lines of equal height, drawn from its lowest here, ${low}, to its highest, ${high}. Real samples stand on it as crosses, generated ones as dots.`
  },
  landscape: {
    label: (share) =>
      `G’s density as a landscape over the data plane, with the real modes marked on the ground: ${share} of G’s samples lie in the densest 1 % of the area.`,
    note: "in the densest 1 %"
  },
  shares: {
    label: (shares, fair) =>
      `Share of the samples at each mode, from the first to the last: ${shares.join(", ")}. ${
        fair.length === 1 ? `Each should have ${fair[0]}.` : `They should have ${fair.join(", ")}.`
      }`,
    none: "These data have no separate modes to share out.",
    noSample: "No sample is on a mode."
  },
  tiles: {
    label: ({count, leading, share, served, modes}) =>
      `${count} generated pictures, each of a z of its own. ${
        leading === null ? "" : `${share} of all that G makes is taken for the digit ${leading}; `
      }${served} of ${modes} digits are served.`
  },
  neighbours: {
    generated: "generated",
    real: "the nearest real ones",
    label: (distance) =>
      `Eight generated pictures, and under each the real one that is nearest to it. The generated ones are ${distance} times as far from real ones as held-out digits are.`
  },
  walk: {
    nothing: "–",
    label: ({side, names, spread}) =>
      `A flat slice through the space of z, as a map of what G makes at ${side} times ${side} places of it, and a walk across it. ${
        names.length === 0 ? "" : `The pictures on the way are taken for: ${names.join(", ")}. `
      }All that G makes lies ${spread} as far apart as real digits do.`
  },
  letters: {
    counted: (letter, count) => `${letter} ${count}`,
    label: (placed, counted, faint) =>
      `${placed} samples, each written as the letter of its nearest mode: ${counted.join(", ")}. ${faint} of them lie off it and are faint.`,
    none: "No sample is near any mode."
  },
  metronome: {
    beats: (player, count) => `${player} × ${count}`,
    frozen: (player) => `${player} frozen`,
    label: ({n, m, next, frozen}) =>
      [
        `A round: ${steps(n)} of D, then ${steps(m)} of G.`,
        next === null ? "Rounds go by faster than the eye can follow." : "",
        next !== null && frozen.length < 2 ? `The next step is ${next}’s.` : "",
        frozen.length > 0
          ? `${frozen.join(" and ")} ${frozen.length > 1 ? "are" : "is"} frozen: those turns are left out.`
          : ""
      ]
        .filter(Boolean)
        .join(" ")
  },
  chart: {
    titles: {
      modes: "Modes served",
      quality: "Share of high quality",
      leading: "Mode nearest to most samples",
      digit: "Digit that most samples are taken for",
      leadingShare: "Share of the samples taken for one digit",
      distance: "Mean distance of G’s samples from D’s favourite point",
      gradient: "Norm of G’s gradient",
      discriminatorLoss: "D’s loss",
      generatorLoss: "G’s loss",
      accuracy: "Share that D tells right",
      centre: "θ, where the generator’s heap is",
      estimate: "What D’s loss says of the distance",
      densest: "Share of G’s samples in the densest 1 % of the area"
    },
    updates: "update",
    label: (title, ends, landmarks) =>
      `${title} over the updates. At the last one shown: ${listed(ends)}.${landmarks.map((mark) => ` At ${mark}.`).join("")}`,
    landmarks: {
      undecided: (value) => `${value}: D has no idea`,
      sure: (value) => `${value}: D is sure`
    },
    frozen: (player) => `${player} frozen`,
    released: (player) => `${player} released`,
    reset: (player) => `${player} reset`,
    schedule: (n, m) => `n : m = ${n} : ${m}`,
    discriminatorSteps: (n) => `n = ${n}`,
    generatorSteps: (m) => `m = ${m}`,
    rate: (player, rate) => `${player}’s rate ${rate}`,
    at: (update, values) => `update ${update}: ${listed(values)}`
  },
  comparisons: {
    titles: {"jensen-shannon": "Jensen-Shannon, nats", wasserstein: "Wasserstein"},
    numbers: (exact, estimate) => `disc, exact: ${exact}; ring, trained: ${estimate}`,
    label: (title, theta, exact, estimate) =>
      `${title}, from data to a heap at θ, for each θ. At θ = ${theta}: exactly ${exact}, by the trained network ${estimate}.`,
    from: (theta) => `θ = ${theta}`
  },
  scoreboard: {
    caption:
      "The scoreboard at the update shown: most modes served first, then the shares nearest to the data’s. Served: at least a quarter of the mode’s share; captured: one sample or more",
    recipe: "Recipe",
    modes: "Served",
    captured: "Captured",
    highQuality: "High quality",
    reverseKL: "KL to the data’s shares (nats)",
    served: (served, modes) => `${served} of ${modes}`
  }
};
