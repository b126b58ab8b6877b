import {fingerprint} from "./fingerprint.js";

/**
 * Formulas and tables come with style attributes, which a strict content security policy forbids: each becomes a class of
 * one style sheet for all pages.
 */
export class StyleAttributes {
  readonly #classes = new Map<string, string>();

  /** A page without style attributes. */
  replace(page: string): string {
    // An attribute's value may hold ">" but no other quotation mark.
    return page.replaceAll(/<[a-z][\w:-]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s+style="[^"]*"[^<]*?>/gi, (tag) => {
      const [, style] = tag.match(/\sstyle="([^"]*)"/)!;
      const bare = tag.replace(/\sstyle="[^"]*"/, "");
      if (style.trim() === "") return bare;
      const name = this.#classOf(style);
      return /\sclass="/.test(bare)
        ? bare.replace(/\sclass="/, (found) => `${found}${name} `)
        : bare.replace(/^<[\w:-]+/, (found) => `${found} class="${name}"`);
    });
  }

  /** The style sheet. A class stands in it four times, because an attribute would go before any selector. */
  get sheet(): string {
    return [...this.#classes]
      .map(([style, name]) => `${`.${name}`.repeat(4)}{${style.replace(/;\s*$/, "")}}`)
      .sort()
      .join("\n");
  }

  #classOf(style: string): string {
    const known = this.#classes.get(style);
    if (known) return known;
    const name = `s${fingerprint(style)}`;
    this.#classes.set(style, name);
    return name;
  }
}
