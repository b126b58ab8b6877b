import {experimentOf} from "../../../src/experiments/index.js";
import {around} from "../../../src/figures/scene.js";
import {createDistribution} from "../../../src/gan/distributions/index.js";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {html, type Markup} from "../../../src/markup/html.js";
import {crosses, PLANE, planeScale} from "../../../src/views/plane/plane-scale.js";
import type {Thumbnails} from "../../experiment/thumbnails.js";

/** Half a cross's width, in units of the picture's. */
const ARM = 9;

/** What the run of an experiment's cell made at its end, in small: its samples as dots, and a cross at each mode. */
export function thumbnailPicture({experiment, cells}: Thumbnails, cell: string): Markup {
  const {overrides} = experimentOf(experiment).cells.find(({id}) => id === cell)!;
  const {extent, heaps} = createDistribution(createSpecification(overrides).data);
  const {samples} = cells[cell];
  const dots = Array.from({length: samples.length / 2}, (_, i) => {
    const [x, y] = [samples[2 * i], 255 - samples[2 * i + 1]].map((step) => Math.round((PLANE / 255) * step));
    return `M${x} ${y}h0`;
  });
  const modes = heaps ? crosses(heaps.centres, planeScale(around(extent)), ARM) : "";
  // What it shows is said in numbers beside it.
  return html`<svg class="thumbnail" viewBox="0 0 ${PLANE} ${PLANE}" aria-hidden="true"><path class="real" d="${modes}"/><path class="generated" d="${dots.join("")}"/></svg>`;
}
