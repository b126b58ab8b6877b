import {expect, test} from "vitest";
import {latentSlice} from "../../../src/gan/evaluation/latent-slice.js";
import {RandomStream} from "../../../src/gan/numbers/random.js";

const DIMENSION = 16;
const latents = new Float32Array(500 * DIMENSION);
new RandomStream(3, "latents").fillNormal(latents);
const SIZE = 5;
const slice = latentSlice(SIZE, latents, DIMENSION);
const point = (row: number, column: number) =>
  slice.subarray((row * SIZE + column) * DIMENSION, (row * SIZE + column + 1) * DIMENSION);
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, k) => sum + value * b[k], 0);

test("it goes through the origin, and as far to each side as latent points usually lie", () => {
  expect([...point(2, 2)].every((value) => value === 0)).toBe(true);
  const usual = Math.sqrt(dot(latents, latents) / 500);
  for (const edge of [point(2, 0), point(2, 4), point(0, 2), point(4, 2)])
    expect(Math.sqrt(dot(edge, edge))).toBeCloseTo(usual, 4);
});

test("it is flat and square: its two axes are orthogonal, and the corners their sums", () => {
  expect(dot(point(2, 4), point(4, 2))).toBeCloseTo(0, 4);
  for (let k = 0; k < DIMENSION; k++) expect(point(4, 4)[k]).toBeCloseTo(point(2, 4)[k] + point(4, 2)[k], 5);
});

test("its first two latent points lie in it", () => {
  for (const start of [0, DIMENSION]) {
    const z = latents.subarray(start, start + DIMENSION);
    const along = [point(2, 4), point(4, 2)].map((axis) => dot(z, axis) / dot(axis, axis));
    for (let k = 0; k < DIMENSION; k++)
      expect(along[0] * point(2, 4)[k] + along[1] * point(4, 2)[k]).toBeCloseTo(z[k], 4);
  }
});
