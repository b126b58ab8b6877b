/** The picture that stands for a page where somebody shows a link to it, from the site's root. @param page without ".html" */
export function pictureOf(page: string): string {
  return `share/${page.replaceAll("/", "-")}.png`;
}
