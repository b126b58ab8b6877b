import type {TeachingWords} from "../../teaching-words.js";
import {format} from "../format.js";

const {whole, percent, decimal, fixed} = format;
const at = (update: number) => `At update ${whole(update)}`;
const first = (update: number) => (Number.isFinite(update) ? whole(update) : "never");
const each = (values: readonly number[], write = whole) => values.map((value) => write(value));
const column = (values: readonly number[], write = whole) => values.map((value) => [write(value)]);

/** What the worksheet asks and the answer sheet says. */
export const exercises: TeachingWords["exercises"] = {
  "two-fates": {
    title: "Two fates",
    task: "Two GANs differ in one thing: how many steps G takes for each of D’s. Guess how many of the eight modes each will have. Run them, then move the slider under the figure back to the updates below and count. What do you see that a count does not say?",
    columns: ({updates}) => updates.map((update) => `Modes, ${at(update).toLowerCase()}`),
    filled: ({captured}) => captured.map((row) => each(row)),
    why: ({modes, first}) =>
      `One step each finds all ${whole(modes)} modes by update ${whole(first)} and keeps them. Ten steps of G make one heap of everything, and that heap wanders: where the count is 0, it is on its way between two.`
  },
  knot: {
    title: "Many z, one x",
    task: "The grid on the left is the plane of z; on the right is where G sends it. Run it and read “Spread of the samples, divided by the data’s” under “Numbers, data and links”. Then point at two z that are far apart: how far apart are their x?",
    columns: ({updates}) => updates.map((update) => `Spread, ${at(update).toLowerCase()}`),
    filled: ({spread}) => [each(spread, decimal)],
    why: ({spread, captured, modes}) =>
      `At the last of these the samples spread over ${decimal(spread[spread.length - 1])} of what the data do, on ${whole(captured)} of ${whole(modes)} modes. Two z, however far apart, land in nearly the same place: that is what “many z, one x” means.`
  },
  "one-heap": {
    title: "How much in one place?",
    task: "Both landscapes hold the same amount of sand. Guess which share of the samples lies in the densest hundredth of the area at the end. Is that share alone enough to call a GAN collapsed?",
    columns: () => ["In the densest 1 %", "Modes served"],
    filled: ({rows}) => rows.map(({densestMass, modesServed}) => [percent(densestMass), whole(modesServed)]),
    why: ({rows: [ill, well]}) =>
      `${percent(ill.densestMass)} against ${percent(well.densestMass)}. It is not enough: narrow modes give a large share too, even to a GAN that serves them all. The modes have to be counted as well.`
  },
  visits: {
    title: "Where is the heap?",
    task: "A collapsed G makes one heap of everything. Will it stay where it is? Run it, and note from the chart “Nearest mode” which mode G is nearest to. Why does it not stay where it fools D?",
    columns: ({updates}) => updates.map(at),
    filled: ({heaps}) => [each(heaps)],
    why: ({different, moves}) =>
      `After its first thousand updates it has been nearest to ${whole(different)} different modes, and changed ${whole(moves)} times. Once everything sits on one mode, D learns to doubt that mode, and every other place looks better. A collapsed GAN is not a GAN that has come to rest.`
  },
  luck: {
    title: "Is it the luck of the seed?",
    task: "Ten steps of G for one of D collapsed from seed 1. Guess for three other seeds, then run them. After how many seeds would you believe that it is the ratio?",
    columns: () => ["Modes captured at the end"],
    filled: ({captured}) => column(captured),
    why: ({captured, late, modes}) => {
      const collapsed = late.filter((share) => share > 0.5).length;
      return `${whole(collapsed)} of ${whole(captured.length)} seeds were collapsed for most of the second half, on no more than a quarter of the ${whole(modes)} modes. That is much, and not proof: were one seed in five to stay healthy, ${whole(captured.length)} in a row would still collapse ${percent(0.8 ** captured.length)} of the time.`;
    }
  },
  border: {
    title: "The same ratio, the same fate?",
    task: "Now two steps of G for one of D. Will the four seeds end alike? Note also when all eight modes were there for the first time (the chart shows it). What would you have reported after the first seed alone?",
    columns: () => ["Modes captured at the end", "All eight first at update"],
    filled: ({captured, first: complete}) => captured.map((modes, i) => [whole(modes), first(complete[i])]),
    why: ({captured, late}) =>
      `They end with ${each(captured).join(", ")} modes, and ${whole(late.filter((share) => share > 0.5).length)} of them were collapsed for most of the second half. Near the border between health and collapse chance decides. One run is an anecdote; a table needs many seeds.`
  },
  "more-of-d": {
    title: "Still more of D?",
    task: "If one step each is good, are five steps of D better, or twenty? All runs have equally many updates in all. Which share of them does G get?",
    columns: () => ["Modes captured", "High quality", "G’s share of the updates"],
    filled: ({rows}) =>
      rows.map(({modesCaptured, highQuality, share}) => [
        whole(modesCaptured),
        percent(highQuality),
        percent(share)
      ]),
    why: ({rows}) =>
      `From this seed high quality is ${rows.map(({highQuality}) => percent(highQuality)).join(", then ")}. With equally many updates in all, what you give to D you take from G. Compared at equally many steps of G the picture is another: say always what was held equal.`
  },
  "hold-d-still": {
    title: "Hold D still",
    task: "D is frozen on the way and released later. What will G do while nobody answers it? Note the modes when D is frozen, when it is released, and at the end, and how far the samples are from D’s favourite point.",
    columns: ({updates}) => updates.map((update) => `Modes and distance, ${at(update).toLowerCase()}`),
    filled: ({captured, distance}) => [
      captured.map((modes, i) => `${whole(modes)}; ${decimal(distance[i])}`)
    ],
    why: ({captured: [before, after, end]}) =>
      `From ${whole(before)} modes to ${whole(after)}, and back to ${whole(end)}. Against a D that stands still the best reply is to put everything on the point that D rates highest. That is collapse, and from where G stands it is reasonable.`
  },
  "perfect-judge": {
    title: "The perfect judge",
    task: "G stands still while D trains on until it is nearly never wrong. Will G’s gradient grow, stay or fade? Read it when G is frozen and when it is released, for each loss. Then watch who gets anywhere.",
    columns: ({frozen, released}) => [
      `Gradient, ${at(frozen).toLowerCase()}`,
      `Gradient, ${at(released).toLowerCase()}`,
      "Modes at the end"
    ],
    filled: ({rows}) =>
      rows.map(({before, after, captured}) => [decimal(before), decimal(after), whole(captured)]),
    why: ({rows: [minimax, saturating, wasserstein]}) =>
      `Under minimax it fades to one part in ${whole(Number((minimax.before / minimax.after).toPrecision(2)))}: a judge who is always sure says nothing about how to be better. Under the non-saturating loss it does not fade (${decimal(saturating.before)}, then ${decimal(saturating.after)}), under Wasserstein it hardly changes (${decimal(wasserstein.before)}, then ${decimal(wasserstein.after)}).`
  },
  "way-home": {
    title: "The way home",
    task: "G is a single number θ, and the data are at 0. D is well trained all the time. In which order will the three arrive, and who will not? Note θ at the updates below.",
    columns: ({updates}) => updates.map((update) => `θ, ${at(update).toLowerCase()}`),
    filled: ({places}) => places.map((row) => each(row, (value) => fixed(value, 2))),
    why: ({places: [minimax, saturating, wasserstein]}) =>
      `At the end: minimax ${fixed(minimax.at(-1)!, 2)}, non-saturating ${fixed(saturating.at(-1)!, 2)}, Wasserstein ${fixed(wasserstein.at(-1)!, 2)}. The first hears nothing from so far away. The second runs, the third walks at a steady pace, since its critic’s slope is about 1 wherever G stands.`
  },
  "wall-of-digits": {
    title: "A wall of digits",
    task: "Both G draw handwritten digits, and each square keeps its z. On the left G takes ten steps for each of D’s, until m is turned down. At the updates below: which digit are most squares taken for, and how many of them? One such square, shown to you alone: would you have said that anything is wrong?",
    columns: ({updates}) => updates.map((update) => `Digit and share, ${at(update).toLowerCase()}`),
    filled: ({rows}) =>
      rows.map((row) =>
        row.map(({leadingMode, leadingShare}) => `${whole(leadingMode)}; ${percent(leadingShare)}`)
      ),
    why: ({rows: [pressed, equal], turned, modes, quality}) =>
      `A collapse is seen on many pictures, not on one: at the first of these updates ${percent(quality)} of the left G’s are as near to a real digit as real ones are, and they are all alike. After update ${whole(turned)} D gets as many turns as G, and the wall breaks up: at the end ${whole(pressed.at(-1)!.modesServed)} of ${whole(modes)} digits are served, on the right ${whole(equal.at(-1)!.modesServed)}.`
  },
  "which-remedy": {
    title: "Does it help on pictures?",
    task: "The race from the chapter on remedies, on handwritten digits: ten steps of G for each of D’s. Guess which remedies keep G drawing different digits. Run them, and read the scoreboard. Is it the order of the race on the ring?",
    columns: () => ["Digits served", "High quality", "Heaps served, on the ring"],
    filled: ({rows}) =>
      rows.map(({served, highQuality, onRing}) => [whole(served), percent(highQuality), whole(onRing)]),
    why: ({rows}) =>
      `Of ${whole(rows[0].digits)} digits they serve ${each(rows.map(({served}) => served)).join(", ")}, of ${whole(rows[0].heaps)} heaps ${each(rows.map(({onRing}) => onRing)).join(", ")}, in the order of the table. What helps in one place need not help in another: say on which data a remedy was tried, and from how many seeds.`
  },
  "missing-kind": {
    title: "Nothing looks wrong",
    task: "One kind is nine times as frequent as the other. Which of these numbers would have told you that something is wrong? Where you have them, look at D’s loss first, as most people do.",
    columns: () => ["D’s loss", "High quality", "Modes captured"],
    filled: ({rows}) =>
      rows.map(({discriminatorLoss, highQuality, modesCaptured}) => [
        decimal(discriminatorLoss),
        percent(highQuality),
        whole(modesCaptured)
      ]),
    why: ({rows: [alone, packed]}) =>
      `Only the count of modes tells. The loss is the same within a few hundredths, and each sample by itself is good: what is missing shows in no sample. From ${whole(alone.seeds)} seeds the plain GAN ends with both kinds ${whole(alone.whole)} times, the packed one ${whole(packed.whole)} times.`
  },
  "come-back": {
    title: "Is collapse for ever?",
    task: "Five steps of G for one of D. Run the first seed and look at the chart about update 1,000: would you stop it there? Let both go on to the end.",
    columns: () => ["Modes captured at the end", "All eight first at update"],
    filled: ({captured, first: complete}) => captured.map((modes, i) => [whole(modes), first(complete[i])]),
    why: ({captured: [one, other], collapsedSeeds, seeds}) =>
      `The first seed recovers and ends with ${whole(one)} modes, with nobody’s help; the second ends with ${whole(other)}. ${whole(collapsedSeeds)} of ${whole(seeds)} seeds stay collapsed. “Collapsed” is said of a moment, not of a fate.`
  },
  "choose-a-recipe": {
    title: "Choose a recipe",
    task: "Ten steps of G for one of D collapse the plain GAN. Four remedies have been promised to you. Each pair takes one and defends beforehand why it should help; then compare. Which of your reasons survive?",
    columns: () => ["Modes captured", "High quality"],
    filled: ({rows}) =>
      rows.map(({modesCaptured, highQuality}) => [whole(modesCaptured), percent(highQuality)]),
    why: ({rows, collapsed}) =>
      `${whole(collapsed)} of the ${whole(rows.length)} were collapsed for most of the second half. A D that is told how varied a batch is can speak to G of its variety; a smoother D makes training calmer and still says nothing about that. That clipping helps as well, no theory had promised. With other turns it may be the other way round.`
  },
  "three-losses": {
    title: "Three losses under a strong D",
    task: "Five steps of D for one of G, three losses. Guess which G is pushed hardest, and whether the hardest push gives the best samples. Set each run aside and train the next beside it.",
    columns: () => ["Gradient at G’s parameters", "High quality", "Modes captured"],
    filled: ({rows}) =>
      rows.map(({generatorGradientNorm, highQuality, modesCaptured}) => [
        decimal(generatorGradientNorm),
        percent(highQuality),
        whole(modesCaptured)
      ]),
    why: ({rows}) =>
      `The pushes are ${rows.map(({generatorGradientNorm}) => decimal(generatorGradientNorm)).join(", ")}, the shares of high quality ${rows.map(({highQuality}) => percent(highQuality)).join(", ")}. How long a gradient is says little: Adam divides its length out. What counts is whether it points somewhere useful, and keeps doing so.`
  },
  "same-run": {
    title: "The same run in every hand",
    task: "Everybody opens the laboratory as it comes and presses Run. How many of you will end with the same weights, to the last bit? Open “Numbers, data and links” and compare fingerprints.",
    columns: () => ["Fingerprint at the end"],
    filled: ({fingerprint}) => [[fingerprint]],
    why: () =>
      "All of you. The random numbers come from the seed, and the arithmetic is pinned down, on phone and laptop alike. A machine without WebAssembly is the one exception, and its figure says so. So a link is evidence that others can check."
  }
};

/** What stands around the exercises. */
export const sheet: TeachingWords["sheet"] = {
  minutes: (count) => `about ${whole(count)} minutes`,
  open: "Open",
  guess: "My guess",
  asItComes: "as it comes",
  run: (figure, settings) => `${figure}: ${settings.join(", ")}`,
  seed: (seed) => `seed ${seed}`,
  fromRecording: (figure) => `Measured in the recording of “${figure}”.`,
  fromExperiment: (experiment) => `Measured in the experiment “${experiment}”.`
};

export const costs: TeachingWords["costs"] = {
  exercise: "Exercise",
  minutes: "Minutes in all",
  runs: "Its runs, on a weak laptop",
  seconds: (runs, seconds) =>
    `${whole(runs)} ${runs === 1 ? "run" : "runs"}, ${seconds < 10 ? "under 10" : whole(5 * Math.round(seconds / 5))} s`,
  measured: ({processor, node, date, weak, training}) =>
    `How this was measured: processor time of one core (${processor}, Node ${node}, ${date}), divided by ${training}, the share that a live figure keeps for training while it draws, and times ${whole(weak)}, which is how much slower we take a weak laptop to be. We have not timed yours: do, once, before the lesson.`
};
