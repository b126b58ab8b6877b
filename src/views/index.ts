import {diagram} from "./diagram/diagram.js";
import {hill} from "./hill/hill.js";
import {landing} from "./landing/landing.js";
import {landscape} from "./landscape/landscape.js";
import {latent} from "./latent/latent.js";
import {letters} from "./letters/letters.js";
import {line} from "./line/line.js";
import {metronome} from "./metronome/metronome.js";
import type {ViewName} from "./names.js";
import {neighbours} from "./neighbours/neighbours.js";
import {plane} from "./plane/plane.js";
import {relief} from "./relief/relief.js";
import {shares} from "./shares/shares.js";
import {tiles} from "./tiles/tiles.js";
import type {View} from "./view.js";
import {walk} from "./walk/walk.js";

/** Every view by its name. Adding one is a folder beside this, its name in `names.ts`, a row here and its words in `src/words`. */
export const views: Readonly<Record<ViewName, View>> = {
  diagram,
  plane,
  line,
  latent,
  shares,
  letters,
  landing,
  landscape,
  relief,
  hill,
  metronome,
  tiles,
  neighbours,
  walk
};
