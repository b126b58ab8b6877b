import type {ArticlePresetId} from "../../figures/presets.js";

/** The laboratory's presets that come from the article. */
export const presets: Readonly<Record<ArticlePresetId, string>> = {
  healthy: "Healthy: 1 : 1",
  collapsing: "Collapsing: 1 : 10",
  recovering: "A collapse that heals: 1 : 5",
  "over-trained": "Minimax, D over-trained: 5 : 1",
  "wide-heaps": "The landscape’s data: wide modes, 1 : 10",
  grid: "The grid of 25",
  digits: "Handwritten digits: 1 : 1",
  wall: "Handwritten digits, the wall: 1 : 10"
};
