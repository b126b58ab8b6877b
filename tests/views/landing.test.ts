import {describe, expect, test} from "vitest";
import {planned} from "../../src/figures/plan.js";
import {manyZ} from "../../src/figures/rows/many-z.js";
import {RandomStream} from "../../src/gan/numbers/random.js";
import {frameOf} from "../../src/runs/recording.js";
import {followed} from "../../src/views/landing/followed.js";
import {landing} from "../../src/views/landing/landing.js";
import {wordsOf} from "../../src/words/index.js";
import {readRecording} from "../../tools/site/prerender.js";

const random = new RandomStream(1, "followed");
const latents = Float32Array.from({length: 300}, () => random.normal());

describe("the z that are followed", () => {
  test("are ten, none twice, and lie on all sides", () => {
    const chosen = followed(latents);
    expect(new Set(chosen).size).toBe(10);
    const quarters = chosen.map((i) => [latents[2 * i] > 0, latents[2 * i + 1] > 0].join());
    expect(new Set(quarters).size).toBe(4);
  });

  test("are all there are, where there are fewer", () => {
    expect(followed(new Float32Array())).toEqual([]);
    expect([...followed(latents.subarray(0, 6))].sort()).toEqual([0, 1, 2]);
  });
});

describe("where z land", () => {
  const draw = (run: string) => {
    const {scene} = planned(manyZ, manyZ.runs.find(({id}) => id === run)!);
    const frame = frameOf(readRecording("many-z").runs.find(({id}) => id === run)!);
    return landing.draw(scene, frame, wordsOf().views, 0);
  };
  const ends = (run: string) => {
    const [ties] = draw(run).layers.filter((layer) => layer.class === "tie");
    return [...(ties as {d: string}).d.matchAll(/L(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y)
    ]);
  };
  /** How far apart the ends of the lines lie at most, in the drawing's units. */
  const span = (run: string) =>
    Math.max(
      ...[0, 1].map((axis) => {
        const all = ends(run).map((end) => end[axis]);
        return Math.max(...all) - Math.min(...all);
      })
    );

  test("ten lines end in one place if G has collapsed, and apart if it has not", () => {
    expect(ends("collapsing")).toHaveLength(10);
    expect(span("collapsing")).toBeLessThan(40);
    expect(span("healthy")).toBeGreaterThan(150);
  });

  test("says on how many modes to those who cannot see it", () => {
    expect(draw("collapsing").label).toContain("nearest to one mode");
    expect(draw("healthy").label).toMatch(/nearest to \d modes/);
  });
});
