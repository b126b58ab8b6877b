/** All that the widgets say, in English. A second language is a second file with these keys. */
export const en = {
  run: "Run",
  pause: "Pause",
  goOn: "Go on",
  reset: "Reset",
  stepDiscriminator: "D step",
  stepDiscriminatorLabel: "One update of the discriminator",
  stepGenerator: "G step",
  stepGeneratorLabel: "One update of the generator",
  stepRound: "Round",
  stepRoundLabel: (n: number, m: number) => `One round: ${n} of D, ${m} of G`,
  seed: "Seed",
  newSeed: "New seed",
  speed: "Speed",
  speeds: {full: "as fast as it goes", steady: "200 updates a second", slow: "20 updates a second"},
  discriminatorSteps: "n, steps of D",
  generatorSteps: "m, steps of G",
  scrubber: "Update shown",
  scrubberValue: (update: string, of: string) => `update ${update} of ${of}`,
  controls: (title: string) => `Controls: ${title}`,
  figureLabel: (title: string) => `${title}. Space runs and pauses.`,
  follow: "Follow z to x",
  followZ: "Follow one z",
  followMode: "z that land at",
  noMode: "no mode",
  mode: (mode: number) => `mode ${mode}`,
  pointHint: "Point at a z to see its x, or at a heap of real data to see which z land there.",
  pointed: (z: string, x: string) => `z = ${z} goes to x = ${x}.`,
  landing: (mode: number, count: number, of: number) =>
    `Mode ${mode}: ${count} of the ${of} z drawn here land in it.`,
  numbers: "Numbers, data and links",
  table: {
    caption: "What was measured at the update shown, on 2,500 generated samples",
    measure: "Measure",
    update: "Update",
    modesCaptured: "Modes captured",
    highQuality: "High quality",
    reverseKL: "KL to equal shares (nats)",
    densestMass: "In the densest 1 % of the area",
    discriminatorAccuracy: "D tells right",
    discriminatorEstimate: "Distance to the data, as D’s loss estimates it",
    sampleGradientNorm: "Gradient at a sample (mean norm)",
    generatorGradientNorm: "Gradient at G’s parameters (norm)",
    fingerprint: "Fingerprint of all weights, once it stands still"
  },
  copyLink: "Copy link to this run",
  linkCopied: "Link copied.",
  linkNotCopied: "The link is in the address bar.",
  downloadData: "Data (CSV)",
  downloadPicture: "Picture (SVG)",
  reproduce: "The same run in Node:",
  state: {
    idle: "A recorded run. Press Run to train it here.",
    loading: "Starting the training…",
    running: "Training.",
    paused: "Paused.",
    away: "Waiting until the figure is on the screen.",
    finished: "Finished.",
    failed: "Stopped."
  },
  slowBackend:
    "WebAssembly could not start here, so the training runs on TensorFlow.js’s plain JavaScript backend. It is many times slower, and its last digits differ from the recorded run’s.",
  workerFailed: (reason: string) =>
    `The training could not be started (${reason}). The picture shows the recorded run. Reloading the page may help.`,
  blowUp: (run: string, update: string, player: string, cause: string) =>
    `${run}: training stopped before update ${update}, because ${cause} of ${player} would not have been finite numbers. That usually means a learning rate that is too high for this loss. The state before it is shown.`,
  players: {generator: "the generator", discriminator: "the discriminator"},
  causes: {samples: "the samples", scores: "the scores", gradient: "the gradient", weights: "the weights"},
  badValue: (name: string, given: string, allowed: string, used: string) =>
    `The address asks for ${name} = “${given}”, which could not be used: it has to be ${allowed}. Shown is ${used}.`,
  integerFrom: (low: string, high: string) => `a whole number from ${low} to ${high}`,
  scheduleOfZeros: "n and m cannot both be 0: nobody would ever take a step."
};

export type Texts = typeof en;
