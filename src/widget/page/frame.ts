/** A page of one figure in another site's frame: see src/embedding.md. */

/** How much of a figure's controls is there: nothing, what runs it, or all. */
export const controlsShown = ["none", "run", "all"] as const;
export type ControlsShown = (typeof controlsShown)[number];

/** Version of the messages below; a later one that says more keeps these. */
const VERSION = 1;
/** A frame that is lower than this, or not shown yet, would leave its pictures no room: pixels. */
const LOWEST = 480;

/** What the page of a figure and the page around it tell each other: numbers and nothing else. */
export interface FrameMessage {
  readonly helveticaScenario: number;
  /** Of the figure's page, in CSS pixels; left out where it is asked for. */
  readonly height?: number;
}

/** What the address asks for with `controls=`; all if it says nothing that can be used. */
export function askedControls(query: string): ControlsShown {
  const given = new URLSearchParams(query).get("controls");
  return controlsShown.find((one) => one === given) ?? "all";
}

/**
 * Before anything is painted. The pictures take the height that the frame has now: if it is made as high as the page, they
 * must not grow with it.
 */
export function fitFrame(root: HTMLElement, query: string, framed = window.parent !== window): void {
  const controls = askedControls(query);
  if (controls !== "all") root.dataset.controls = controls;
  if (!framed) return;
  root.dataset.framed = "";
  root.style.setProperty("--screen", `${Math.max(LOWEST, innerHeight)}px`);
}

/** Tells the page around, whenever it changes or is asked for, how high this one is. */
export function tellHeight(body: HTMLElement): void {
  if (window.parent === window) return;
  const tell = () => {
    const message: FrameMessage = {
      helveticaScenario: VERSION,
      height: Math.ceil(body.getBoundingClientRect().height)
    };
    // To whoever embeds it: how high a public page is, is no secret.
    window.parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(body);
  addEventListener("message", ({source, data}) => {
    if (source === window.parent && (data as FrameMessage | null)?.helveticaScenario === VERSION) tell();
  });
}
