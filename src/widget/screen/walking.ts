import {PLANE} from "../../views/plane/plane-scale.js";
import {onMap, placeOnMap} from "../../views/walk/walk.js";
import {
  firstWalk,
  nodeAt,
  type Place,
  placeOf,
  SLICE,
  type Walk,
  walkEnds
} from "../../views/walk/walk-path.js";
import type {UiWords} from "../../words/en/ui.js";
import {onHold} from "../behaviours/hold.js";
import {element} from "../element.js";

type End = (typeof walkEnds)[number];

/** How the keys go, in steps of the slice's grid; the second coordinate upwards. */
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  Home: [-SLICE, 0],
  End: [SLICE, 0],
  PageUp: [0, SLICE],
  PageDown: [0, -SLICE]
};

/**
 * Lets the reader walk through a run's slice of z. Pressing on the map begins a walk there, and dragging draws it; a press by
 * itself is a walk of one z. Its two ends can be moved by pointer and, step by step, by keys.
 */
export class Walking {
  /** Lies over the map. */
  readonly #area: HTMLElement;
  readonly #ends: Readonly<Record<End, HTMLElement>>;
  #walk: Walk = firstWalk;

  /**
   * @param panel of the slice
   * @param take is told of each walk that the reader takes
   */
  constructor(
    panel: Element,
    readonly text: UiWords,
    readonly take: (walk: Walk) => void
  ) {
    // What the build has put there.
    for (const node of panel.querySelectorAll(".walk-area")) node.remove();
    this.#ends = {from: this.#createEnd("from"), to: this.#createEnd("to")};
    this.#area = element("div", {class: "walk-area", hidden: true}, this.#ends.from, this.#ends.to);
    panel.append(this.#area);
    onHold<End>(this.#area, {
      take: (event) => {
        const end = walkEnds.find((name) => this.#ends[name] === event.target);
        // A walk that begins here, or one of whose ends is taken up.
        if (!end) this.#go({from: this.#placeUnder(event), to: this.#placeUnder(event)});
        else this.#ends[end].focus({preventScroll: true});
        event.preventDefault();
        return end ?? "to";
      },
      go: (event, end) => this.#go({...this.#walk, [end]: this.#placeUnder(event)})
    });
  }

  /**
   * The walk as it is drawn, by whomever it was taken.
   *
   * @param names what the pictures on its way are taken for, from its start to its end
   */
  show(walk: Walk, names: readonly string[]): void {
    this.#walk = walk;
    this.#area.hidden = false;
    const said = {from: names[0] ?? "", to: names[names.length - 1] ?? ""};
    for (const name of walkEnds) {
      const end = this.#ends[name];
      const [x, y] = onMap(walk[name]);
      end.style.left = `${(100 * x) / PLANE}%`;
      end.style.top = `${(100 * y) / PLANE}%`;
      const node = nodeAt(walk[name], SLICE);
      end.setAttribute("aria-valuenow", String(node));
      end.setAttribute(
        "aria-valuetext",
        this.text.walkAt({
          column: (node % SLICE) + 1,
          row: Math.floor(node / SLICE) + 1,
          of: SLICE,
          name: said[name]
        })
      );
    }
  }

  remove(): void {
    this.#area.remove();
  }

  #createEnd(name: End): HTMLElement {
    return element("div", {
      class: `walk-end walk-${name}`,
      role: "slider",
      tabindex: 0,
      "aria-label": this.text.walkEnds[name],
      "aria-valuemin": 0,
      "aria-valuemax": SLICE * SLICE - 1,
      "aria-valuenow": 0,
      keydown: (event) => {
        const way = ways[(event as KeyboardEvent).key];
        if (!way) return;
        event.preventDefault();
        // The figure's own keys are not meant.
        event.stopPropagation();
        this.#go({...this.#walk, [name]: moved(this.#walk[name], way)});
      }
    });
  }

  #go(walk: Walk): void {
    this.#walk = walk;
    this.take(walk);
  }

  #placeUnder({clientX, clientY}: PointerEvent): Place {
    const {left, top, width, height} = this.#area.getBoundingClientRect();
    return placeOnMap(((clientX - left) * PLANE) / width, ((clientY - top) * PLANE) / height);
  }
}

function moved(place: Place, [right, up]: readonly [number, number]): Place {
  const node = nodeAt(place, SLICE);
  const keep = (index: number) => Math.min(SLICE - 1, Math.max(0, index));
  return placeOf(keep(Math.floor(node / SLICE) + up) * SLICE + keep((node % SLICE) + right), SLICE);
}
