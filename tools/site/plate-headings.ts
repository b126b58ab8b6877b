/** A heading that somebody wrote, or the title of a figure, a table or something to drag. */
const headingOrTitle = /<h([1-6])\b|<p class="plate-title">([\s\S]*?)<\/p>/g;

/** Titles of plates are headings of the page's outline: of the level under the page's title, or under the section that they stand in. */
export function nameHeadings(html: string): string {
  let section = 1;
  return html.replaceAll(headingOrTitle, (whole, level: string | undefined, title: string) => {
    if (level !== undefined) {
      section = Math.min(Number(level), 2);
      return whole;
    }
    return `<h${section + 1} class="plate-title">${title}</h${section + 1}>`;
  });
}
