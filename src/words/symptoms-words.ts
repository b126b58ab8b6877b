import type {QuestionRow, Symptom, SymptomId} from "../content/symptoms.js";

/** What the guide says of one symptom. */
export interface SymptomWords {
  readonly name: string;
  /** What it usually is. */
  readonly usually: string;
  /** What to look at next. */
  readonly next: string;
  /** What to change. */
  readonly change: string;
}

export interface SymptomsWords {
  /** The way to a symptom, by questions. */
  readonly path: {
    readonly label: string;
    readonly questions: {
      readonly [Row in QuestionRow as Row["id"]]: {
        readonly question: string;
        readonly answers: Readonly<Record<Row["answers"][number], string>>;
      };
    };
  };
  readonly heads: Readonly<Record<"usually" | "next" | "change" | "restsOn" | "live", string>>;
  readonly table: {
    caption(seeds: string, updates: string): string;
    readonly sick: string;
    readonly cured: string;
    readonly served: string;
    readonly captured: string;
    readonly highQuality: string;
    readonly discriminatorLoss: string;
    readonly generatorLoss: string;
    readonly collapsed: string;
    readonly failed: string;
    of(count: string, all: string): string;
  };
  /** Under a picture of a G that moves. */
  moved(update: string): string;
  /** What the link to the two runs says. */
  readonly live: string;
  /** What a symptom rests on besides the works: our runs, for the cure as well or for the symptom alone. */
  readonly evidence: Readonly<Record<Symptom["cureIsFrom"], string>>;
  readonly symptoms: Readonly<Record<SymptomId, SymptomWords>>;
}
