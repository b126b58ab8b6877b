/** A page that is read in its turn. */
export interface Chapter {
  readonly name: string;
  /** Its address, from the site's root. */
  readonly path: string;
}

/** Every chapter in reading order. A page appears in the site's menus once its Markdown file exists. */
export const chapters: readonly Chapter[] = [
  {name: "The question", path: "/"},
  {name: "Mode collapse", path: "/mode-collapse"},
  {name: "Taking turns", path: "/taking-turns"},
  {name: "Too good a critic", path: "/too-good-a-critic"},
  {name: "Far apart", path: "/far-apart"},
  {name: "What helps", path: "/what-helps"},
  {name: "Why “Helvetica”?", path: "/why-helvetica"},
  {name: "Laboratory", path: "/laboratory"},
  {name: "Evidence", path: "/evidence"},
  {name: "For teachers", path: "/for-teachers"}
];

/** What stands behind the chapters: named at the foot of every page. */
export const appendices: readonly Chapter[] = [
  {name: "References", path: "/references"},
  {name: "Glossary", path: "/glossary"},
  {name: "Credits", path: "/credits"},
  {name: "Corrections", path: "/corrections"}
];

/** A page's name among the sources, and Framework's name for it: "/" is "/index". */
export function pageName({path}: Chapter): string {
  return path === "/" ? "/index" : path;
}

/** The Markdown file of a page, from the project's root. */
export function sourceOf(page: Chapter): string {
  return `src${pageName(page)}.md`;
}
