import {readdirSync, readFileSync} from "node:fs";

/** The pages of the article, without ".md". */
export const pageNames = readdirSync("src")
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -".md".length));

/** The pages on which a figure stands. */
export function pagesOf(figure: string): string[] {
  return pageNames.filter((page) =>
    readFileSync(`src/${page}.md`, "utf8").includes(`<figure data-figure="${figure}">`)
  );
}
