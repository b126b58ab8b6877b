/** Of the modes, where there are several: one alone is always too few. */
const FEW = 0.25;
/** Of the data's spread. */
const NARROW = 0.25;

/** What the samples are on, what they are nearest to, and how far they lie apart. */
export interface Variety {
  /** Modes of the data; 0 where they are not separate. */
  readonly modes: number;
  /** Modes with a sample of high quality, and modes that a fair part of the samples is nearest to (`modes.ts`). */
  readonly captured: number;
  readonly approached: number;
  /** The samples' spread (`spread.ts`) divided by the data's; NaN where it was not measured. */
  readonly spread: number;
}

/**
 * Whether a generator has collapsed: it makes much the same, over and over. Either of two things says so.
 *
 * Some modes have no part of its samples, not even of poor ones; and those that it captures, or those that it is near to at
 * all, are a quarter of the modes at most, or a single one of several. One stray sample on each mode hides nothing, and a
 * generator whose samples are poor but strewn over all the modes has not collapsed.
 *
 * Or all its samples lie within a quarter of the data's spread: what can be said where the data have one mode, or none,
 * and of a heap in the middle of them.
 */
export function isCollapsed({modes, captured, approached, spread}: Variety): boolean {
  const few = Math.max(1, FEW * modes);
  const isOnFew = approached < modes && Math.min(captured, approached) <= few;
  return isOnFew || spread < NARROW;
}
