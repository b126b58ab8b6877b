import type {Knob, KnobName} from "../../figures/knobs/index.js";
import type {WorkerFailureCode} from "../../runs/worker/worker-failure.js";
import {classroom} from "./classroom.js";
import {format} from "./format.js";
import {knobHelp} from "./knob-help.js";

/** Of a run whose knobs stand as they came. */
const asItCame = "as it came";

/** What the controls and the notices of a figure say. */
export const ui = {
  run: "Run",
  pause: "Pause",
  goOn: "Go on",
  reset: "Reset",
  stepDiscriminator: "D step",
  stepDiscriminatorLabel: "D step: one update of the discriminator",
  stepGenerator: "G step",
  stepGeneratorLabel: "G step: one update of the generator",
  stepRound: "Round",
  stepRoundOfEach: "Round: one of each run",
  stepRoundLabel: (n: number, m: number) => `Round: ${n} of D, ${m} of G`,
  freeze: {generator: "Freeze G", discriminator: "Freeze D"},
  keep: "Set this run aside",
  setAside: (changes: readonly string[]) =>
    `Set aside: ${changes.length > 0 ? changes.join(", ") : asItCame}`,
  /** What was chosen for a knob, after its name. */
  changed: (knob: KnobName, value: string) =>
    knob === "n" || knob === "m" ? `${knob} = ${value}` : `${name(knob)} ${value}`,
  changedOnTheWay: "changed on the way",
  setAsideShort: "set aside",
  pickRuns: (most: number) => `Runs side by side (up to ${most})`,
  tooManyRuns: (most: string) => `${most} at most: untick one first.`,
  noRuns: "One has to stay: tick another first.",
  newSeed: "New seed",
  openDesk: "Knobs",
  speed: "Speed",
  relief: "Relief",
  reliefLabel: "Relief: the data plane as a landscape of D’s scores",
  speeds: {full: "as fast as it goes", steady: "200 updates a second", slow: "20 updates a second"},
  knobs: {
    seed: "Seed",
    n: "n, steps of D",
    m: "m, steps of G",
    data: "Data",
    modes: "Modes of a ring",
    heaps: "Own modes",
    spread: "Spread of the data",
    latent: "Distribution of z",
    dimension: "Dimensions of z",
    batch: "Batch",
    gDepth: "Hidden layers of G",
    gWidth: "Units in each, G",
    dDepth: "Hidden layers of D",
    dWidth: "Units in each, D",
    activation: "Activation",
    dActivation: "Activation of D",
    output: "Output of G through",
    weights: "Deviation of first weights",
    gain: "Initial gain",
    optimizer: "Optimiser",
    beta1: "β₁ of Adam",
    beta2: "β₂ of Adam",
    gRate: "Learning rate of G",
    dRate: "Learning rate of D",
    loss: "Loss",
    dPrice: "D pays",
    gPrice: "G pays",
    lambda: "Weight λ of the gradient penalty",
    clip: "Clip of D’s weights",
    r1: "R1 penalty, γ",
    r2: "R2 penalty, γ",
    spectral: "Spectral normalisation",
    noise: "Instance noise at the start",
    pack: "Samples in a pack",
    deviation: "Minibatch deviation",
    unroll: "Unrolled steps of D",
    dFactor: "D’s learning rate, times",
    smooth: "Label of real samples",
    average: "Averaging of G",
    decay: "Fall of the learning rates",
    theta: "θ, place of the generated heap"
  } satisfies Record<KnobName, string>,
  knobGroups: {
    turns: "Turns",
    data: "Data and noise",
    networks: "Networks and optimiser",
    loss: "Loss",
    remedies: "Remedies",
    line: "Place"
  },
  groupNotes: {
    turns: "A round is n updates of D, then m of G.",
    data: "Lengths are in units of the data plane, where the ring has radius 1. The picture shows the first two dimensions of z.",
    networks:
      "Units are the width of a hidden layer; 0 layers make a linear network. Both players share the optimiser.",
    loss: "What D and G are after. Grey knobs belong to another loss; in one of your own 0 is without penalty, or without clip.",
    remedies:
      "Each at 0 (a pack and D’s rate at 1, a label at 1) is off. Noise fades out over 3,000 updates, learning rates over 6,000.",
    line: "Where the generated heap stands."
  },
  presets: "Preset",
  presetGroups: {article: "From the article", recipes: "Recipes of the league"},
  ownChoice: "your own",
  options: {
    ring: "ring",
    grid: "grid, 5 × 5",
    digits: "handwritten digits",
    "two-heaps": "two modes",
    uneven: "two modes, 9 : 1",
    "two-moons": "two moons",
    "swiss-roll": "swiss roll",
    spiral: "spiral",
    lines: "two parallel lines",
    heaps: "own modes",
    gaussian: "normal",
    uniform: "uniform",
    "leaky-relu": "leaky relu",
    adam: "Adam",
    "adam for penalties": "Adam, β₂ = 0.9",
    "adam without momentum": "Adam, β₁ = 0, β₂ = 0.9",
    rmsprop: "RMSProp",
    "non-saturating": "non-saturating",
    "least-squares": "least squares",
    "relativistic-pairing": "relativistic pairs",
    "wasserstein-clipping": "Wasserstein, clipped",
    "wasserstein-gradient-penalty": "Wasserstein, gradient penalty",
    "wasserstein-one-sided": "Wasserstein, one-sided penalty",
    written: "write your own"
  } as Readonly<Record<string, string>>,
  timeline: {
    label: "Update shown",
    /** Beside the slider, and what it says of itself. */
    where: (update: string, of: string) => `${update} of ${of}`,
    value: (update: string, of: string) => `update ${update} of ${of}`,
    /** What was done to the players on the way, for those who cannot see its marks. */
    marks: (marks: readonly {at: string; label: string}[]) =>
      `On the way: ${marks.map(({at, label}) => `at ${at}, ${label}`).join("; ")}.`,
    play: "Play the states one after the other",
    stop: "Stop playing"
  },
  trainHere: "Train it here",
  controls: (title: string) => `Controls: ${title}`,
  settings: (title: string) => `Settings: ${title}`,
  figureLabel: (title: string) => `${title}. Space runs and pauses.`,
  follow: "Follow z to x",
  walkEnds: {from: "Start of the walk through z", to: "End of the walk through z"},
  walkAt: ({column, row, of, name}: {column: number; row: number; of: number; name: string}) =>
    `${column} from the left and ${row} from below, of ${of}: taken for ${name}`,
  followZ: "Follow one z",
  followMode: "z that land at",
  noMode: "no mode",
  mode: (mode: number) => `mode ${mode}`,
  pointHint: "Point at a z to see its x, at a mode for its z.",
  pointLater: "Train it here, then point at a z or at a mode.",
  pointed: (z: string, x: string) => `z = ${z} goes to x = ${x}.`,
  landing: (mode: number, count: number, of: number) =>
    `Mode ${mode}: ${count} of the ${of} z drawn here land in it.`,
  numbers: "Numbers, data and links",
  table: {
    caption: "What was measured at the update shown, on 2,500 generated samples",
    measure: "Measure",
    update: "Update",
    critic: "– (a critic’s scores have no zero)",
    ofModes: (count: string, modes: string) => `${count} of ${modes}`,
    fingerprint: "Fingerprint of all weights, once it stands still"
  },
  present: {
    enter: "Present",
    enterLabel: "Present: the figure alone, large, with keys to show it by; and back",
    /** What is said to press, and what it does. */
    keys: {
      run: ["Space", "run, pause"],
      back: ["← →", "back and forth"],
      discriminator: ["D", "a step of D"],
      generator: ["G", "a step of G"],
      round: ["R", "a round"],
      reset: ["B", "from the beginning"],
      theme: ["T", "light, dark"],
      answer: ["A", "what happened"],
      card: ["K", "these keys"],
      leave: ["Esc", "leave"]
    },
    curtain: "Space begins. The pictures, which would tell, come then."
  },
  share: "Share, embed and cite",
  shareSheet: "Share…",
  citeNote: "To cite it:",
  copyCitation: "Copy this line",
  copyBibtex: "Copy BibTeX",
  copyCsl: "Copy CSL-JSON",
  embedNote: "This shows the figure, as it is set now, in another page:",
  embedTitle: (figure: string) => `${figure}, a figure of The Helvetica Scenario`,
  copySnippet: "Copy the snippet",
  copied: "Copied.",
  notCopied: "This browser did not let it be copied: select it, and copy it by hand.",
  code: "Show the code of this run",
  codeNote:
    "These are the values that the training is given, whole, written as code for the project’s folder src. It trains the same runs in Node.",
  log: "Log of the runs tried",
  logNote: "Kept while this page is open. Each line is a link that makes the run again.",
  logDownload: "Download the log (CSV)",
  asItCame,
  copyLink: "Copy link to this run",
  steppedByHand:
    "Steps of D or G alone, out of their turn, are in no link, no code and no command: these make the run without them.",
  stopsAt: (update: string) =>
    `The link is to the state at update ${update}. Run trains up to there and stops.`,
  linkCopied: "Link copied.",
  linkNotCopied: "The link is in the address bar.",
  downloadData: "Data (CSV)",
  downloadPicture: "Picture (SVG)",
  downloadImage: "Picture (PNG)",
  reproduce: "The same run in Node:",
  state: {
    idle: "A recorded run. Press Run to train it here.",
    recording: "A recording.",
    loading: "Starting the training…",
    ready: "At its beginning. Press Run to train it.",
    running: "Training",
    paused: "Paused",
    away: "Waiting until the figure is on the screen.",
    finished: "Finished.",
    failed: "Stopped."
  },
  progress: (status: string, update: string, of: string) => `${status}: ${update} of ${of}`,
  asRecorded: "The same as recorded, to the last bit.",
  notAsRecorded:
    "This machine computes something else than the one that recorded this run: the weights at the end differ. What you saw is a true run all the same. Please tell the people behind this site, and name your device and browser.",
  begunAnew: (knobs: readonly string[], isByHand: boolean) =>
    `${knobs.length > 0 ? `Changed ${knobs.join(", ")}: begun anew` : "Begun anew"}${isByHand ? ", without what was changed by hand on the way" : ""}.`,
  asPlanned: "Begun anew as planned: what was changed by hand on the way is left out.",
  onTheWay: (events: readonly string[]) =>
    `As the link has it, this run is changed on the way: ${events.join("; ")}.`,
  onTheWayAt: (update: string, what: string) => `at update ${update}, ${what}`,
  dropEvents: "Without the changes",
  tooManyChanges:
    "This run has been changed as often as a link can say. Reset begins it anew; what it is at now stays repeatable.",
  slow: (minutes: string) =>
    `Slow: up to its end this takes some ${minutes} minutes on a usual machine, and longer on a phone.`,
  notTheCaptions: (runs: readonly string[]) =>
    `What is shown here now is not what the caption speaks of: ${runs.join("; ")}.`,
  /** What was refused stays in the input; the run keeps this. */
  stays: (why: string, value: string) => `${why} The run keeps ${value}.`,
  sliderOf: (knob: string) => `${knob}, as a slider`,
  help: knobHelp,
  classroom,
  /** Its button shows a question mark. */
  helpOn: (knob: string) => `? What is “${knob}”`,
  slowBackend:
    "WebAssembly could not start here, so the training runs on TensorFlow.js’s plain JavaScript backend. It is many times slower, and its last digits differ from the recorded run’s.",
  workerFailed: (reason: string) => `The training could not be started: ${reason}`,
  brokenOff: (reason: string) => `The training broke off: ${reason} The picture shows the last state.`,
  /** Why, and what to do. */
  workerFailures: {
    crashed: "what trains has stopped without a word, as it does when memory runs short. Run begins it anew.",
    unreachable: "there is no way to the site just now. Once the connection is back, Run tries again.",
    "files-gone":
      "the site has changed since this page was loaded, and what trains is no longer there. Reload the page.",
    "no-workers":
      "this browser does not let a page compute in the background (no workers), or its settings forbid it. The recorded runs can be looked at.",
    "no-module-resolve":
      "this browser is too old for it (no import.meta.resolve). The recorded runs can be looked at; a newer browser trains them."
  } satisfies Record<WorkerFailureCode, string> as Readonly<Record<WorkerFailureCode, string>>,
  anyFailure: (message: string) => `an error, “${message}”. Reloading the page may help.`,
  reload: "Reload the page",
  blowUp: (run: string, update: string, player: string, cause: string) =>
    `${run}: training stopped before update ${update}, because ${cause} of ${player} would not have been finite numbers. That usually means a learning rate that is too high for this loss. The state before it is shown.`,
  players: {generator: "the generator", discriminator: "the discriminator"},
  causes: {samples: "the samples", scores: "the scores", gradient: "the gradient", weights: "the weights"},
  badValue: (name: string, given: string, allowed: string, used: string) =>
    `The address asks for ${name} = “${given}”, which could not be used: it has to be ${allowed}. Shown is ${used}.`,
  badEvents: (given: string) =>
    `The address asks for changes on the way that could not be read, “${given}”. They are left out.`,
  badLanguage: (given: string) =>
    `The address asks for the language “${given}”, which there is nothing in yet. This is English.`,
  allowed: (knob: Knob): string =>
    knob.kind === "choice"
      ? `one of ${knob.options.map((option) => ui.options[option] ?? option).join("; ")}`
      : knob.kind === "text"
        ? `a text of 1 to ${knob.longest} characters`
        : `a ${knob.kind === "whole" ? "whole number" : "number"} from ${format.atMost(knob.low, 6)} to ${format.atMost(knob.high, 6)}`,
  /** What is charged for scores, drawn and as formulas. */
  lossSheet: {
    title: "Drawn, and as a formula",
    curves: "Price of a score",
    slopes: "Slope of the price",
    score: "score",
    beside: (score: string) => `beside a score of ${score}`,
    strokes: {real: "D, real", fake: "D, generated", generator: "G"},
    label: (drawn: string) =>
      `${drawn}, for scores from −6 to 6: of D for a real and for a generated score, and of G for a generated one.`,
    discriminator: "D pays",
    generator: "G pays",
    bySlope: (score: "real" | "fake") => (score === "real" ? "slope, by real" : "slope, by fake"),
    rewrite: "Change this loss",
    howTo:
      "real and fake are D’s scores of a real and of a generated sample. There are numbers, + − * / ^, brackets, and exp, log, abs, min, max, sigmoid, softplus, tanh. In a slope [a > b] is 1 where it holds, and else 0."
  },
  hasToBe: (allowed: string) => `This has to be ${allowed}.`,
  refused: (reason: string) => `These values make no run: ${reason}`,
  predict: {
    head: "Predict first",
    commit: "Guess and run",
    chooseFirst: "Choose one of the answers first.",
    guessed: "That is your guess. Watch; the answer comes when the runs have come to their end.",
    shaded: "Your guess is shaded in the chart.",
    mark: "Your guess",
    answers: "Answers",
    whatHappened: "What happened",
    right: "That is what happened.",
    wrong: "That is not what happened."
  }
};

/** A knob's name, for the middle of a sentence. */
function name(knob: KnobName): string {
  return ui.knobs[knob];
}

export type UiWords = typeof ui;
