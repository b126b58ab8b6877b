import type {Page} from "playwright-core";

/** From now on, what the pages that are opened were refused by their content security policy. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction("refused", (what: string) => found.push(what));
  await page.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({violatedDirective, blockedURI, sourceFile, lineNumber}) =>
        (window as unknown as {refused(what: string): void}).refused(
          `${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`
        )
    );
  });
  return found;
}
