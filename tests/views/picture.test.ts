import {parseHTML} from "linkedom";
import {beforeEach, describe, expect, test} from "vitest";
import {readingOf} from "../../src/figures/readings.js";
import {hingeLoss} from "../../src/gan/losses/hinge.js";
import {leastSquares} from "../../src/gan/losses/least-squares.js";
import {minimax} from "../../src/gan/losses/minimax.js";
import {wassersteinClipping} from "../../src/gan/losses/wasserstein-clipping.js";
import {label, type Panel, path} from "../../src/views/drawing/layer.js";
import {svgString} from "../../src/views/drawing/svg-string.js";
import {opinions} from "../../src/views/opinions.js";
import {crosses, dots, PLANE, planeScale} from "../../src/views/plane/plane-scale.js";
import {surfaceBands} from "../../src/views/plane/surface-bands.js";
import {presentRange} from "../../src/views/present-range.js";
import {SvgView} from "../../src/widget/screen/svg-view.js";
import {wordsOf} from "../../src/words/index.js";
import {someMeasurement} from "../runs/some-measurement.js";

const {percent} = wordsOf().views.format;

const scale = planeScale({low: [-1, -1], high: [1, 1]});

describe("the plane", () => {
  test("the second coordinate points up", () => {
    expect([scale.x(-1), scale.y(-1), scale.x(1), scale.y(1)]).toEqual([0, PLANE, PLANE, 0]);
  });

  test("one mark a point; a point that is no number has none, and far-off ones stay near", () => {
    const points = Float32Array.of(0, 0, Number.NaN, 0, 1e30, -1e30);
    expect(dots(points, scale).match(/M/g)).toHaveLength(2);
    expect(crosses(points, scale).match(/M/g)).toHaveLength(4);
    expect(dots(points, scale)).toContain(`M${PLANE / 2} ${PLANE / 2}h0`);
    for (const number of dots(points, scale).match(/-?\d+(\.\d+)?/g)!)
      expect(Math.abs(Number(number))).toBeLessThan(1000);
  });
});

describe("D's surface", () => {
  const size = 11;
  const bands = (scores: Float32Array, loss: Parameters<typeof presentRange>[1] = minimax()) =>
    surfaceBands(presentRange(scores, loss)) as {class: string; d: string}[];
  const along = ({d}: {d: string}, axis: number) =>
    [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((point) => Number(point[axis + 1]));
  const rising = (coordinate: (i: number) => number) =>
    Float32Array.from({length: size * size}, (_, i) => coordinate(i) - (size - 1) / 2);

  test("a discriminator that is sure of half the plane fills half of it", () => {
    const layers = bands(Float32Array.from({length: size * size}, (_, i) => (i % size < 5 ? -9 : 9)));
    expect(layers).toHaveLength(8);
    expect(Math.min(...along(layers[3], 0))).toBeGreaterThan(0.35 * PLANE);
  });

  test("the line at which D is undecided is drawn where its score is 0, the second coordinate up", () => {
    const undecided = (scores: Float32Array) => bands(scores).at(-1)!;
    expect(undecided(rising((i) => i % size)).class).toBe("undecided");
    expect(Math.min(...along(undecided(rising((i) => i % size)), 0))).toBe(PLANE / 2);
    expect(Math.max(...along(undecided(rising((i) => Math.floor(i / size))), 1))).toBe(PLANE / 2);
  });

  test("however unsure D is, its tints have all of its present range, and no line where it is not undecided", () => {
    const unsure = bands(rising((i) => i % size).map((score) => 1 + score / 10));
    expect(unsure.slice(0, 7).every(({d}) => d !== "")).toBe(true);
    expect(unsure.at(-1)!.d).toBe("");
  });

  test("flat land has no lines", () => {
    const flat = bands(rising((i) => i % size).map((score) => score / 1000));
    expect(flat.filter(({d}) => d !== "").map(({class: name}) => name)).toEqual(["undecided"]);
  });

  test("each loss says what its scores mean: a sure D of least squares or hinge is drawn as sure", () => {
    expect([...opinions(Float32Array.of(0, 0.5, 1), leastSquares())]).toEqual([0, 0.5, 1]);
    expect([...opinions(Float32Array.of(-1, 0, 1), hingeLoss())]).toEqual([0, 0.5, 1]);
    expect([...opinions(Float32Array.of(7, 8, 9), wassersteinClipping({clip: 1}))]).toEqual([0, 0.5, 1]);
  });

  test("scores that are no numbers leave it out", () => {
    expect(bands(Float32Array.of(1, 2, Number.NaN, 4))).toEqual([]);
  });

  test("a critic that says the same everywhere is drawn", () => {
    expect(bands(new Float32Array(9).fill(3), {})).toHaveLength(8);
  });
});

describe("SVG", () => {
  const panel: Panel = {
    view: "v",
    width: 10,
    height: 20,
    label: 'a "quoted" <label> & more',
    layers: [path("p", "M0 0h1"), label("t", 1, 2, "<b>&")]
  };

  test("text is escaped", () => {
    const text = String(svgString(panel));
    expect(text).toContain('aria-label="a &quot;quoted&quot; &lt;label&gt; &amp; more"');
    expect(text).toContain("&lt;b&gt;&amp;</text>");
  });

  beforeEach(() => {
    const {document} = parseHTML("<!doctype html><body></body>");
    Object.assign(globalThis, {document});
  });

  test("the view takes the still's place and then touches only what changed", () => {
    const host = document.createElement("div");
    host.innerHTML = String(svgString(panel));
    const view = new SvgView(host);
    view.update(panel);
    const [before] = view.svg.children;
    view.update({...panel, layers: [path("p", "M5 5h1"), panel.layers[1]]});
    expect(host.querySelectorAll("svg")).toHaveLength(1);
    expect(view.svg.children[0]).toBe(before);
    expect(before.getAttribute("d")).toBe("M5 5h1");
    expect(view.svg.children[1].textContent).toBe("<b>&");
  });
});

describe("the sentence", () => {
  const base = {
    modes: 8,
    reverseKL: 0,
    shares: [],
    discriminatorAccuracy: 0.5,
    discriminatorEstimate: 0,
    sampleGradientNorm: 0,
    generatorGradientNorm: 0,
    densestMass: 0,
    leadingMode: 0,
    leadingShare: 0,
    centre: [0, 0]
  };

  test.each([
    [
      {update: 490, modesCaptured: 1, highQuality: 0.1},
      "Update 490: 1\u00a0of\u00a08 modes, 10\u00a0% high quality."
    ],
    [
      {update: 740, modesCaptured: 8, highQuality: 0.1},
      "Update 740: 8\u00a0of\u00a08 modes, 10\u00a0% high quality. Every mode has some."
    ],
    [
      {update: 0, modesCaptured: 0, highQuality: 0},
      "Update 0: 0\u00a0of\u00a08 modes, 0\u00a0% high quality."
    ],
    [
      {update: 1200, modesCaptured: 1, highQuality: 0.004, collapsed: 1},
      "Update 1,200: 1\u00a0of\u00a08 modes, under 1\u00a0% high quality. Collapsed."
    ],
    [
      {update: 6000, modesCaptured: 8, modesServed: 8, highQuality: 0.9889},
      "Update 6,000: 8\u00a0of\u00a08 modes, 99\u00a0% high quality. Every mode is served."
    ],
    [
      {update: 6000, modesCaptured: 8, modesServed: 1, highQuality: 1, collapsed: 1},
      "Update 6,000: 8\u00a0of\u00a08 modes, 1 served, 100\u00a0% high quality. Collapsed."
    ],
    [
      {update: 6000, modesCaptured: 8, modesServed: 7, highQuality: 0.9},
      "Update 6,000: 8\u00a0of\u00a08 modes, 7 served, 90\u00a0% high quality. Every mode has some."
    ],
    [
      {update: 6000, modesCaptured: 5, modesServed: 5, highQuality: 0.998},
      "Update 6,000: 5\u00a0of\u00a08 modes, 99.8\u00a0% high quality."
    ],
    [
      {update: 6000, modesCaptured: 1, highQuality: 0.9997, collapsed: 1},
      "Update 6,000: 1\u00a0of\u00a08 modes, over 99.9\u00a0% high quality. Collapsed."
    ]
  ])("%j", (measured, sentence) => {
    expect(wordsOf().reading(readingOf(someMeasurement({...base, ...measured})))).toBe(sentence);
  });

  test("of a critic it is not said what it tells right", () => {
    const state = {...base, update: 700, generatorGradientNorm: 2};
    const said = (discriminatorAccuracy: number) =>
      wordsOf().reading(readingOf(someMeasurement({...state, discriminatorAccuracy}), "gradient"));
    expect(said(0.76)).toBe("Update 700: D tells 76\u00a0% right. G’s gradient has norm 2.");
    expect(said(Number.NaN)).toBe("Update 700: G’s gradient has norm 2.");
  });

  test("a share that is no number is a dash", () => {
    expect(percent(Number.NaN)).toBe("–");
  });
});
