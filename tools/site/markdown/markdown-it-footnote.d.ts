/** The package has no types, and those of @types/markdown-it-footnote are of markdown-it's CommonJS half, which do not fit. */
declare module "markdown-it-footnote" {
  import type {PluginSimple} from "markdown-it";

  const footnotes: PluginSimple;
  export default footnotes;
}
