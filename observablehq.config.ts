import type MarkdownIt from "markdown-it";
import {figures} from "./src/figures/index.js";
import {figureWords} from "./src/words/figure-words.js";
import {wordsOf} from "./src/words/index.js";
import {siteWordsOf} from "./src/words/site.js";
import {linksWithQuery} from "./tools/site/framework/links-with-query.js";
import {citationPlugin} from "./tools/site/markdown/citations.js";
import {exhibitPlugin} from "./tools/site/markdown/exhibit.js";
import {figurePlugin} from "./tools/site/markdown/figure.js";
import {listPlugin} from "./tools/site/markdown/lists.js";
import {mathPlugin} from "./tools/site/markdown/math.js";
import {measuredPlugin} from "./tools/site/markdown/measured.js";
import {notePlugin} from "./tools/site/markdown/notes.js";
import {openingPlugin} from "./tools/site/markdown/opening.js";
import {predictionPlugin} from "./tools/site/markdown/prediction.js";
import {recordedPlugin} from "./tools/site/markdown/recorded.js";
import {resultPlugin} from "./tools/site/markdown/result.js";
import {tabledPlugin} from "./tools/site/markdown/tabled.js";
import {termPlugin} from "./tools/site/markdown/terms.js";
import {typographyPlugin} from "./tools/site/markdown/typography.js";
import {footer, head, masthead, writtenChapters} from "./tools/site/page-chrome.js";
import {wordsOfPage} from "./tools/site/page-language.js";

/** Framework takes one title and one list of pages, for its pager. */
const {site, pages} = siteWordsOf();

/** Whether a page shows one figure and nothing else. */
const isAlone = (path: string) => path.startsWith("/figure/");

/** Such a page has no heading that is seen, so that Framework finds no title for it. */
const titleOfFigure = (path: string) =>
  isAlone(path) ? figureWords(wordsOf(), path.slice("/figure/".length)).title : undefined;

export default {
  root: "src",
  title: site.title,
  pages: writtenChapters.map(({path}) => ({name: pages[path], path})),
  // A page for each figure alone: the preview of a new row, and what other pages embed.
  dynamicPaths: figures.map(({id}) => `/figure/${id}`),
  // The article has its own masthead and list of chapters; Framework's drawer would be a second one.
  sidebar: false,
  pager: true,
  // Links name files, so that the site works on hosts that show nothing but files, and from a folder.
  preserveIndex: true,
  preserveExtension: true,
  search: false,
  // Framework's would leave out a section that follows the title at once; ours is made by openingPlugin.
  toc: false,
  // All that a page loads is its own: Framework's default style sheet would fetch a font from a third party.
  globalStylesheets: [],
  style: "theme/index.css",
  head: ({title, data, path}: {title: string | null; data: {description?: string}; path: string}) =>
    head({title: title ?? titleOfFigure(path), description: data?.description, path}, wordsOfPage({path})),
  header: ({path}: {path: string}) => (isAlone(path) ? "" : masthead(path, wordsOfPage({path}))),
  footer: ({path}: {path: string}) => (isAlone(path) ? "" : footer(path, wordsOfPage({path}))),
  markdownIt: (md: MarkdownIt) =>
    md
      .use(notePlugin)
      .use(mathPlugin)
      .use(recordedPlugin)
      .use(measuredPlugin)
      .use(tabledPlugin)
      // After the numbers have been filled in.
      .use(typographyPlugin)
      .use(figurePlugin)
      .use(resultPlugin)
      .use(predictionPlugin)
      .use(exhibitPlugin)
      .use(listPlugin)
      // Looks at the page as it was written, before definitions are added to its end.
      .use(openingPlugin)
      .use(citationPlugin)
      .use(termPlugin)
      .use(linksWithQuery)
};
