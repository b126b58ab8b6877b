/** What every page does besides its own cells, as a script of its own. */
import {tellHeight} from "./frame.js";
import {turnTheme} from "./look.js";
import {keepForOffline} from "./offline.js";

// Known only while the script is read; a page that is one file has it within, and keeps nothing: it is the copy.
const {src} = document.currentScript as HTMLScriptElement;

const root = document.documentElement;
document.querySelector(".theme-switch")?.addEventListener("click", () => turnTheme(root));
tellHeight(document.body);

const note = document.querySelector<HTMLElement>(".site-note");
if (note && src) keepForOffline(note, new URL("../", src));
