import AxeBuilder from "@axe-core/playwright";
import type {Page} from "playwright-core";

/** All that axe knows of a page: the norms, what else is good practice, and what is still being tried. */
const all = [
  ...["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  "best-practice",
  "experimental"
] as const;

/** What light and dark can differ in. */
const ofColour = ["cat.color"] as const;

/** Of the rules of colour, the one that no level we aim at asks for: axe has it off unless its kind is asked for. */
const beyond = "color-contrast-enhanced";

/** What axe finds wrong with a page in the colours that it is shown in, with the elements. */
async function violations(page: Page, tags: readonly string[]): Promise<string[]> {
  const found = await new AxeBuilder({page})
    .withTags([...tags])
    .disableRules(beyond)
    // No page has frames, for which axe would otherwise open another page each time.
    .setLegacyMode()
    .analyze();
  return found.violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target).join(", ")}`);
}

/** What is wrong with the page as it is, in light and in dark; it is left in light. */
export async function axe(page: Page): Promise<string[]> {
  const light = await violations(page, all);
  await page.emulateMedia({colorScheme: "dark"});
  const dark = await violations(page, ofColour);
  await page.emulateMedia({colorScheme: "light"});
  return [...light, ...dark.map((found) => `in dark, ${found}`)];
}
