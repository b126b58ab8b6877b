/** What every page does besides its own cells, as a script of its own. */
import {tellHeight} from "./frame.js";
import {turnTheme} from "./look.js";
import {keepForOffline} from "./offline.js";

// Known only while the script is read.
const {src} = document.currentScript as HTMLScriptElement;

const root = document.documentElement;
document.querySelector(".theme-switch")?.addEventListener("click", () => turnTheme(root));
tellHeight(document.body);

const note = document.querySelector<HTMLElement>(".site-note");
if (note) keepForOffline(note, new URL("../", src));
