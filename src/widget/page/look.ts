/** Light or dark, where something goes before what the system asks for. */
export type Theme = "light" | "dark";

/** What a reader chose is kept under this name, for all pages of the site. */
const KEPT = "helvetica-scenario-theme";

/** What an address or a store may hold: anything. Null if it is no theme. */
export function themeOf(given: string | null): Theme | null {
  return given === "light" || given === "dark" ? given : null;
}

/** What the system asks for. */
export function systemTheme(): Theme {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The theme that the page is shown in. */
export function shownTheme(root: HTMLElement): Theme {
  return themeOf(root.dataset.theme ?? null) ?? systemTheme();
}

/** What the address asks for with `theme=`, else what the reader chose last, else nothing: then the system has its way. */
export function askedTheme(query: string): Theme | null {
  return themeOf(new URLSearchParams(query).get("theme")) ?? keptTheme();
}

/** Shows the page in a theme; null leaves it to the system. */
export function showTheme(root: HTMLElement, theme: Theme | null): void {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
}

/** Shows the other theme, and keeps to it on all pages; the system's own is not kept, so that it may change again. */
export function turnTheme(root: HTMLElement): void {
  const theme = shownTheme(root) === "dark" ? "light" : "dark";
  const own = theme === systemTheme() ? null : theme;
  showTheme(root, own);
  try {
    if (own) localStorage.setItem(KEPT, own);
    else localStorage.removeItem(KEPT);
  } catch {
    // No store, in a sandboxed frame or by the reader's settings: the choice is for this page.
  }
}

function keptTheme(): Theme | null {
  try {
    return themeOf(localStorage.getItem(KEPT));
  } catch {
    return null;
  }
}
