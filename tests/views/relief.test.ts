import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {createLoss} from "../../src/gan/losses/index.js";
import {presentRange} from "../../src/views/present-range.js";
import {isolines} from "../../src/views/relief/isolines.js";
import {Ground} from "../../src/views/relief/surface.js";

const loss = createLoss({name: "minimax"});
const critic = createLoss({name: "wasserstein-gradient-penalty", weight: 10, sides: "two"});

describe("the present range of D's scores", () => {
  test("goes from the lowest place to the highest, however unsure D is", () => {
    const {heights, low, high} = presentRange(Float32Array.of(-0.5, 0, 0.5), loss);
    expect([...heights]).toEqual([0, 0.5, 1].map((height) => expect.closeTo(height, 6)));
    expect(low + high).toBeCloseTo(1, 6);
  });

  test("leaves flat land flat, and has no height that is no number", () => {
    const {heights} = presentRange(Float32Array.of(0, 0.004, 0.008), loss);
    expect(Math.max(...heights)).toBeLessThan(0.1);
    for (const one of [loss, critic])
      expect(presentRange(new Float32Array(4), one).heights.every((height) => height === 0)).toBe(true);
  });

  test("takes a critic's scores as they are", () => {
    const {low, high, height} = presentRange(Float32Array.of(-20, 30), critic);
    expect([low, high, height(5)]).toEqual([-20, 30, 0.5]);
  });
});

test("the ground between its points is what a plane through them would be", () => {
  const size = 5;
  const plane = (u: number, v: number) => 2 * u - 3 * v + 1;
  const last = size - 1;
  const land = new Ground(
    Float64Array.from({length: size * size}, (_, i) => plane((i % size) / last, Math.floor(i / size) / last))
  );
  fc.assert(
    fc.property(
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (u, v) => {
        expect(land.at(u, v)).toBeCloseTo(plane(u, v), 9);
      }
    ),
    {seed: 1}
  );
});

describe("lines of equal height", () => {
  const anyRow = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 4, maxLength: 4});

  test("begin and end where the land has their height", () => {
    fc.assert(
      fc.property(anyRow, anyRow, (near, far) => {
        const between = (row: readonly number[], column: number) => {
          const before = Math.min(row.length - 2, Math.floor(column));
          return row[before] + (column - before) * (row[before + 1] - row[before]);
        };
        for (const piece of isolines(near, far, 0.5))
          for (const {column, across} of piece) {
            const [from, to] = [between(near, column), between(far, column)];
            expect(from + across * (to - from)).toBeCloseTo(0.5, 6);
          }
      }),
      {seed: 2}
    );
  });

  test("there are none on land that is higher or lower all over, and one through a slope", () => {
    expect(isolines([0, 0, 0], [0.2, 0.3, 0.1], 0.5)).toEqual([]);
    expect(isolines([0, 0, 0], [1, 1, 1], 0.5)).toHaveLength(2);
  });
});
