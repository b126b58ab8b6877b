import {Workbox} from "workbox-window";
import {button, element} from "../element.js";

/** Reading comes first: so long after a page is there the rest of the site is fetched, in milliseconds. */
const LATER = 4000;

/** And training: to fetch it all takes a good part of a core for some seconds. */
const AT_WORK = '[data-state="loading"], [data-state="running"]';

/** A small file that is not kept: see tools/site/host-files.ts. */
const ASKED = "helvetica-scenario.json";

/** What there is to say, as the build has written it into the page in its language. */
interface Said {
  readonly offline?: string;
  readonly update?: string;
  readonly load?: string;
}

/**
 * Keeps the site for reading without a network, where the browser can and the reader does not save data; says when a page is read so, and when
 * there is a newer version.
 *
 * @param note where it is said
 * @param root the site's
 */
export function keepForOffline(note: HTMLElement, root: URL): void {
  const said: Said = note.dataset;
  const tell = (isOffline: boolean) => {
    if (isOffline) note.replaceChildren(said.offline ?? "");
    else if (note.textContent === said.offline) note.replaceChildren();
  };
  addEventListener("offline", () => tell(true));
  addEventListener("online", () => tell(false));

  const {connection} = navigator as {connection?: {readonly saveData?: boolean}};
  // In a frame it is another site's reader, who has not come for the whole of this one.
  if (window.parent !== window || connection?.saveData || !("serviceWorker" in navigator)) return;
  const workbox = new Workbox(new URL("sw.js", root).href);
  let isAsked = false;
  workbox.addEventListener("waiting", () => {
    const load = button(said.load ?? "", () => {
      isAsked = true;
      workbox.messageSkipWaiting();
    });
    note.replaceChildren(element("span", {}, said.update ?? "", " "), load);
  });
  // Every page of the old version: what it would still load is no longer there.
  workbox.addEventListener("controlling", ({isUpdate}) => {
    if (isUpdate || isAsked) location.reload();
  });
  // A page that comes from the copy: whether there is a way to the site, only asking tells.
  if (navigator.serviceWorker.controller)
    fetch(new URL(ASKED, root), {method: "HEAD", cache: "no-store"}).catch(() => tell(true));
  const keep = () => {
    if (document.querySelector(AT_WORK)) setTimeout(keep, LATER);
    else workbox.register().catch(() => {});
  };
  setTimeout(keep, LATER);
}
