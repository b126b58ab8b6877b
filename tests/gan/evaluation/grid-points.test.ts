import {expect, test} from "vitest";
import {gridPoint, gridPoints} from "../../../src/gan/evaluation/grid-points.js";

test.each([
  [5, {low: [-1], high: [2]}],
  [7, {low: [-1.5, 0], high: [1.5, 4]}],
  [3, {low: [0, -1, -2], high: [1, 1, 0]}]
])("a grid of %d points along each axis of %j: all at once, and one by one", (size, extent) => {
  const dimension = extent.low.length;
  const points = gridPoints(size, extent);
  expect(points).toHaveLength(size ** dimension * dimension);
  for (let i = 0; i < size ** dimension; i++) {
    const point = points.subarray(i * dimension, (i + 1) * dimension);
    gridPoint(i, size, extent).forEach((coordinate, axis) => {
      expect(point[axis]).toBeCloseTo(coordinate, 6);
    });
  }
  expect([...points.subarray(0, dimension)]).toEqual(extent.low);
  expect([...points.subarray(-dimension)]).toEqual(extent.high);
});
