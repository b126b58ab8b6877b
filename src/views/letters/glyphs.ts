/**
 * Outlines of capitals, 100 units high around their middle, as paths that begin there: Inter Tight at weight 800, version
 * 5.3.0 of `@fontsource-variable/inter-tight` (SIL Open Font License 1.1), rounded to whole units. A picture that is saved
 * or printed elsewhere keeps its letters without the font. They stand in the order in which modes get them: the eight
 * different letters of HELVETICA, then those that are left.
 */
const glyphs = {
  H: "m-44 50v-100h24v40h40v-40h24v100h-24v-40h-40v40z",
  E: "m-35 50v-100h70v20h-46v20h42v19h-42v21h46v20z",
  L: "m-32 50v-100h25v80h41v20z",
  V: "m-23-50l23 73l23-73h27l-34 100h-32l-34-100z",
  T: "m-42-30v-20h84v20h-30v80h-24v-80z",
  I: "m12-50v100h-24v-100z",
  C: "m2 51q-14 0-25-6q-10-6-17-17q-6-12-6-28q0-16 6-28q7-11 18-17q10-6 24-6q9 0 16 2q8 3 14 8q6 4 9 11q4 7 5 16h-24q-1-3-2-7q-2-3-4-5q-3-2-6-3q-4-1-8-1q-7 0-12 3q-6 4-8 11q-3 6-3 16q0 10 3 17q3 6 8 10q5 3 12 3q4 0 7-1q4-1 6-3q3-2 4-5q2-3 3-6h24q-1 7-4 13q-3 6-9 12q-5 5-13 8q-8 3-18 3z",
  A: "m-24 50h-26l34-100h32l34 100h-26l-24-75zm-3-39h54v18h-54z",
  B: "m-38 50v-100h42q11 0 18 3q8 3 12 9q4 6 4 13q0 6-3 10q-2 5-6 8q-5 3-10 4v1q6 0 11 3q5 3 8 9q4 5 4 12q0 8-5 14q-4 7-11 10q-8 4-19 4zm24-19h15q8 0 12-3q3-3 3-9q0-4-1-6q-2-3-6-5q-3-1-8-1h-15zm0-40h13q4 0 7-1q3-2 5-4q2-2 2-6q0-5-4-8q-3-3-9-3h-14z",
  D: "m-6 50h-26v-21h25q9 0 15-2q6-3 9-10q3-6 3-17q0-11-3-17q-4-7-9-10q-6-2-15-2h-26v-21h27q16 0 27 6q11 6 17 17q6 11 6 27q0 16-6 27q-6 11-17 17q-11 6-27 6zm-12-100v100h-25v-100z",
  F: "m-33 50v-100h69v20h-45v25h40v19h-40v36z",
  G: "m2 51q-14 0-25-6q-11-6-17-18q-6-11-6-27q0-16 6-28q7-11 17-17q11-6 25-6q8 0 16 2q7 3 13 7q6 5 9 11q4 6 5 14h-24q-1-3-3-6q-2-2-4-4q-2-1-5-2q-3-1-7-1q-7 0-12 3q-6 4-9 11q-3 6-3 16q0 9 3 16q3 7 8 11q6 3 13 3q7 0 11-2q5-2 7-6q3-4 3-10l4 1h-24v-18h43v14q0 13-6 23q-5 9-15 14q-10 5-23 5z",
  J: "m-2 51q-10 0-18-3q-8-3-13-10q-4-7-4-18h24q0 4 1 7q1 3 4 4q2 1 6 1q3 0 5-1q3-2 4-5q1-3 1-7v-69h24v69q0 10-4 17q-4 7-12 11q-8 4-18 4z",
  K: "m-41 50v-100h24v42h2l33-42h28l-35 45l36 55h-29l-25-39l-10 12v27z",
  M: "m-56-50h30l25 62h1l26-62h30v100h-24v-61l-25 60h-15l-24-61v62h-24z",
  N: "m43-50v100h-21l-40-58v58h-25v-100h21l40 58v-58z",
  O: "m0 51q-13 0-24-6q-11-6-17-17q-7-12-7-28q0-16 7-28q6-11 17-17q11-6 24-6q13 0 24 6q11 6 17 17q7 12 7 28q0 17-7 28q-6 11-17 17q-11 6-24 6zm0-21q7 0 12-3q6-4 8-10q3-7 3-17q0-10-3-16q-2-7-8-11q-5-3-12-3q-7 0-12 3q-5 4-8 11q-3 6-3 16q0 10 3 17q3 6 8 10q5 3 12 3z",
  P: "m-37 50v-100h41q11 0 19 4q9 5 13 13q5 7 5 18q0 10-5 18q-5 7-13 12q-8 4-20 4h-25v-19h21q5 0 9-2q4-2 6-5q1-4 1-8q0-5-1-8q-2-4-6-6q-4-1-9-1h-12v80z",
  Q: "m-9 14h20l8 11l11 12l17 21h-22l-12-14l-7-10zm9 37q-14 0-24-6q-11-6-18-17q-6-12-6-28q0-16 6-28q7-11 18-17q10-6 24-6q13 0 24 6q11 6 17 17q7 12 7 28q0 17-7 28q-6 11-17 17q-11 6-24 6zm0-21q7 0 12-3q5-4 8-10q3-7 3-17q0-10-3-16q-3-7-8-11q-5-3-12-3q-7 0-12 3q-6 4-8 11q-3 6-3 16q0 10 3 17q2 6 8 10q5 3 12 3z",
  R: "m-38 50v-100h41q12 0 20 4q8 4 12 12q5 7 5 17q0 11-5 18q-4 7-13 11q-8 4-19 4h-27v-19h22q6 0 9-2q4-1 6-4q2-3 2-8q0-4-2-7q-2-3-6-5q-3-1-9-1h-12v80zm55 0l-25-46h26l25 46z",
  S: "m1 51q-13 0-22-3q-9-4-14-12q-6-8-6-19h23q1 4 3 8q2 3 6 5q4 1 10 1q5 0 8-1q4-1 5-4q2-2 2-5q0-3-1-5q-2-2-6-3q-3-2-9-3l-10-3q-13-2-21-9q-7-7-7-18q0-10 5-17q5-7 14-10q9-4 20-4q12 0 20 4q9 4 14 11q4 7 4 16h-23q0-5-4-8q-4-3-11-3q-5 0-8 1q-3 1-5 3q-1 2-1 5q0 3 2 5q1 2 5 4q3 1 7 2l9 2q7 2 13 4q6 3 10 7q4 3 6 8q2 5 2 11q0 9-5 16q-5 7-14 11q-8 3-21 3z",
  U: "m18-50h24v64q0 12-5 20q-5 8-15 13q-9 4-22 4q-13 0-22-4q-10-5-15-13q-5-8-5-20v-64h24v62q0 6 2 10q2 4 7 6q4 2 9 2q5 0 9-2q5-2 7-6q2-4 2-10z",
  W: "m-42 50l-29-100h27l15 65h1l17-65h22l17 66h1l15-66h27l-29 100h-24l-18-61l-18 61z",
  X: "m-19-50l19 32l19-32h27l-30 50l31 50h-28l-19-32l-19 32h-28l31-50l-30-50z",
  Y: "m-49-50h27l21 42h1l22-42h27l-37 67v33h-24v-33z",
  Z: "m-40 50v-14l49-66h-49v-20h80v14l-49 66h49v20z"
} as const;

export type Letter = keyof typeof glyphs;

/** The letter of each mode, by its index. */
export const letters = Object.keys(glyphs) as readonly Letter[];

const HEIGHT = 100;
const known = new Map<string, string>();

/** A letter of so many units' height, as a path that begins where its middle is to be. */
export function glyph(letter: Letter, height: number): string {
  const key = `${letter} ${height}`;
  let path = known.get(key);
  if (path === undefined) {
    // Every command in it is relative, so that all of its numbers are lengths.
    path = glyphs[letter].replace(/-?\d+/g, (length) => {
      const scaled = String(Math.round((100 * height * Number(length)) / HEIGHT) / 100);
      return scaled.startsWith("-") ? scaled : ` ${scaled}`;
    });
    known.set(key, path);
  }
  return path;
}
