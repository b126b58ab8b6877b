/** What every page does besides its own cells, as a script of its own. */
import {tellHeight} from "./frame.js";
import {turnTheme} from "./look.js";

const root = document.documentElement;
document.querySelector(".theme-switch")?.addEventListener("click", () => turnTheme(root));
tellHeight(document.body);
