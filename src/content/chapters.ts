const chapterPaths = [
  "/",
  "/mode-collapse",
  "/taking-turns",
  "/too-good-a-critic",
  "/far-apart",
  "/what-helps",
  "/my-gan-has-collapsed",
  "/why-helvetica",
  "/laboratory",
  "/evidence",
  "/for-teachers"
] as const;
const appendixPaths = ["/references", "/glossary", "/embedding", "/credits", "/corrections"] as const;

/** The address of a page, from the site's root; its name is in `src/words`. */
export type PagePath = (typeof chapterPaths | typeof appendixPaths)[number];

/** A page that is read in its turn. */
export interface Chapter {
  readonly path: PagePath;
}

/** Every chapter in reading order. A page appears in the site's menus once its Markdown file exists. */
export const chapters: readonly Chapter[] = chapterPaths.map((path) => ({path}));

/** What stands behind the chapters: named at the foot of every page. */
export const appendices: readonly Chapter[] = appendixPaths.map((path) => ({path}));

/** What teachers hand out: named on their page, and in no menu. */
export const handouts: readonly string[] = ["/worksheet", "/answers", "/class"];

/** A page's name among the sources, and Framework's name for it: "/" is "/index". */
export function pageName({path}: Chapter): string {
  return path === "/" ? "/index" : path;
}

/** The Markdown file of a page, from the project's root. */
export function sourceOf(page: Chapter): string {
  return `src${pageName(page)}.md`;
}
