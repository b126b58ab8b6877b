/** Runs before a page is painted, as a script of its own: how the page is to look. */
import {fitFrame} from "./frame.js";
import {askedTheme, showTheme} from "./look.js";

const root = document.documentElement;
showTheme(root, askedTheme(location.search));
fitFrame(root, location.search);

// A sandboxed frame is to the browser another site: a host that does not let others read its files gives it no modules.
addEventListener(
  "error",
  ({target}) => {
    if (target instanceof HTMLScriptElement && self.origin === "null") root.dataset.lacks = "modules";
  },
  {capture: true}
);
