import type {Format} from "../format/format.js";
import type {Player} from "../gan/player.js";
import type {ChartName, LandmarkName} from "./charts.js";
import type {MarkName} from "./marks.js";
import type {ComparisonName, ViewName} from "./names.js";

/** What views say in a language: on their pictures, and to those who cannot see them. Numbers come as they are written. */
export interface ViewWords {
  readonly format: Format;
  /** What stands over a panel that does not speak for itself. */
  readonly titles: Readonly<Record<ViewName, string>>;
  readonly legendLabel: string;
  readonly legend: Readonly<Record<MarkName, string>>;
  /** D and G, where there is little room. */
  readonly short: Readonly<Record<Player, string>>;
  readonly diagram: {
    names: Readonly<
      Record<
        | "latents"
        | "generator"
        | "samples"
        | "real"
        | "discriminator"
        | "discriminatorLoss"
        | "generatorLoss"
        | "scores",
        string
      >
    >;
    /** The norm of G's gradient, and how strongly a sample is pushed. */
    gradient(norm: string): string;
    push(norm: string): string;
    /** What the lowest and the highest score mean. */
    generated: string;
    real: string;
    /** @param said mean scores of real and generated samples, losses, and the strength of what comes back */
    label(
      said: Readonly<
        Record<"real" | "generated" | "discriminatorLoss" | "generatorLoss" | "push" | "gradient", string>
      > & {readonly moved: readonly string[]}
    ): string;
  };
  readonly plane: {
    label(counted: string): string;
    counted(captured: string, modes: string, highQuality: string): string;
    outside(share: string): string;
    /** From which of D's opinions to which the picture reaches. */
    range(low: string, high: string): string;
  };
  readonly line: {label(centre: string): string};
  readonly latent: {
    grid: string;
    withoutGrid(dimensions: number): string;
  };
  readonly landing: {
    /** What stands in the two planes. */
    latents: string;
    samples: string;
    /** @param modes on how many the z land that are followed, and their letters */
    label(modes: string, letters: readonly string[]): string;
  };
  readonly hill: {
    label(centre: string, low: string, high: string): string;
  };
  readonly relief: {label(low: string, high: string): string};
  readonly landscape: {label(share: string): string; note: string};
  readonly shares: {
    /** @param fair what each ought to have: one share where it is the same for all */
    label(shares: readonly string[], fair: readonly string[]): string;
    none: string;
    noSample: string;
  };
  readonly tiles: {
    /** @param said of the generated pictures, which digit or mode most are taken for (null if none), and how many are served */
    label(said: {
      count: string;
      leading: string | null;
      share: string;
      served: string;
      modes: string;
    }): string;
  };
  readonly neighbours: {
    generated: string;
    real: string;
    /** @param distance from the nearest training picture, divided by that of held-out ones */
    label(distance: string): string;
  };
  readonly walk: {
    /** A picture that is taken for no digit or mode. */
    nothing: string;
    /** @param said pictures along each side of the map, what those on the way are taken for, and the spread of all samples, of that of real ones */
    label(said: {side: string; names: readonly string[]; spread: string}): string;
  };
  readonly letters: {
    counted(letter: string, count: string): string;
    label(placed: string, counted: readonly string[], faint: string): string;
    none: string;
  };
  readonly metronome: {
    beats(player: string, count: string): string;
    frozen(player: string): string;
    label(turns: {n: number; m: number; next: string | null; frozen: readonly string[]}): string;
  };
  readonly chart: {
    titles: Readonly<Record<ChartName, string>>;
    updates: string;
    label(
      title: string,
      ends: readonly {label: string | null; value: string | null}[],
      landmarks: readonly string[]
    ): string;
    /** What a value on the axis means, with the value. */
    landmarks: Readonly<Record<LandmarkName, (value: string) => string>>;
    /** What was done to the players at an update. */
    frozen(player: string): string;
    released(player: string): string;
    reset(player: string): string;
    schedule(n: string, m: string): string;
    discriminatorSteps(n: string): string;
    generatorSteps(m: string): string;
    rate(player: string, rate: string): string;
    /** What a chart says of the state at its cursor. */
    at(update: string, values: readonly {label: string | null; value: string | null}[]): string;
  };
  readonly comparisons: {
    titles: Readonly<Record<ComparisonName, string>>;
    numbers(exact: string, estimate: string): string;
    label(title: string, theta: string, exact: string, estimate: string): string;
    from(theta: string): string;
  };
  readonly scoreboard: {
    caption: string;
    recipe: string;
    modes: string;
    captured: string;
    highQuality: string;
    reverseKL: string;
    served(served: string, modes: string): string;
  };
}
