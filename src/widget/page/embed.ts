/** For pages that embed a figure, as a script of its own: gives each frame the height that its figure says. */
import type {FrameMessage} from "./frame.js";

/** No figure is higher: pixels. */
const MOST = 5000;

const frames = () => document.querySelectorAll("iframe");

addEventListener("message", ({source, data}) => {
  const {helveticaScenario, height} = (data ?? {}) as Partial<FrameMessage>;
  if (helveticaScenario !== 1 || typeof height !== "number" || !(height > 0)) return;
  for (const frame of frames())
    if (frame.contentWindow === source) frame.style.height = `${Math.min(height, MOST)}px`;
});
// Figures that were there before this script have said it already: they are asked once more.
for (const frame of frames())
  if (/\/figure\/[\w-]+(\.html)?(\?|$)/.test(frame.src))
    frame.contentWindow?.postMessage({helveticaScenario: 1}, "*");
