/**
 * Keeps the whole site for reading without a network: one version of it, whole, until no page of that version is open any more or
 * the reader asks for the newer one.
 */
import {cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute} from "workbox-precaching";

/** The site's files, put here by the build. */
declare const FILES: PrecacheEntry[];

/** What a service worker has that a page has not. */
interface Scope {
  readonly registration: {readonly active: unknown};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(
    type: "install" | "activate" | "message",
    listen: (event: {
      readonly data?: {readonly type?: unknown};
      waitUntil(work: Promise<unknown>): void;
    }) => void
  ): void;
}
const scope = self as unknown as Scope;

// A page's query says what its figures show, and nothing of which file it is.
precacheAndRoute(FILES, {ignoreURLParametersMatching: [/.*/]});
cleanupOutdatedCaches();

let isFirst = false;
scope.addEventListener("install", () => {
  isFirst = !scope.registration.active;
});
// The page that brought the first one may be read on without a network at once; pages of an older version keep theirs.
scope.addEventListener("activate", (event) => {
  if (isFirst) event.waitUntil(scope.clients.claim());
});
scope.addEventListener("message", ({data}) => {
  if (data?.type === "SKIP_WAITING") scope.skipWaiting();
});
