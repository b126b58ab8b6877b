/** The languages that there are pages and words in. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];

/** The language that a tag such as "en-GB" asks for; null if there is none of it. */
export function languageOfTag(tag: string): Language | null {
  const [wanted] = tag.toLowerCase().split("-");
  return languages.find((language) => language === wanted) ?? null;
}
