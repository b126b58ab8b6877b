/**
 * The Dirac-GAN of Mescheder, Geiger and Nowozin (ICML 2018, arXiv:1801.04406): one number a player, the data a point at
 * 0, G gives out theta, D(x) = psi x. It is trained here by the trainer that trains everything else.
 *
 * The paper's D is high on generated samples and ours on real ones, so that our psi is minus the paper's; eigenvalues and
 * theta^2 + psi^2 do not see that. Our mean of softplus terms is the paper's -L, to be minimised by D.
 */
import {describe, expect, test} from "vitest";
import type {Specification} from "../../../src/gan/training/specification.js";
import {createSpecification} from "../../../src/gan/training/specification.js";
import {createTrainer} from "../../../src/gan/training/trainer.js";
import {backend} from "../reference/table.js";

type Point = readonly [theta: number, psi: number];

interface Game {
  readonly h: number;
  readonly gamma?: number;
  readonly loss?: Specification["loss"];
  readonly simultaneous?: boolean;
}

/** The points that training passes through, one a round, the start included. */
async function path(
  start: Point,
  rounds: number,
  {h, gamma, loss = {name: "minimax"}, simultaneous = true}: Game
) {
  const player = (initial: number) => ({
    network: {depth: 0, bias: false, initial: [initial]},
    optimizer: {name: "gradient-descent", rate: h} as const
  });
  const trainer = createTrainer(
    await backend(),
    createSpecification({
      data: {name: "point", at: [0]},
      latent: {name: "constant", dimension: 1},
      generator: player(start[0]),
      discriminator: player(start[1]),
      loss,
      remedies: gamma === undefined ? [] : [{name: "r1", weight: gamma}],
      schedule: {discriminatorSteps: 1, generatorSteps: 1, simultaneous},
      batch: 1
    })
  );
  const at = (): Point => {
    const {generator, discriminator} = trainer.save();
    return [generator.parameters[0], discriminator.parameters[0]];
  };
  const points = [at()];
  for (let round = 0; round < rounds; round++) {
    expect(trainer.advance(2)).toBe(2);
    points.push(at());
  }
  trainer.dispose();
  return points;
}

const energy = ([theta, psi]: Point) => theta * theta + psi * psi;

/** The eigenvalues lambda of the flow: those of one round's map at the equilibrium are 1 + h lambda. */
async function eigenvalues(game: Game): Promise<{real: number; imaginary: number}[]> {
  const e = 1e-3;
  const column = async (x: number, y: number) => {
    const [, [theta1, psi1]] = await path([x, y], 1, game);
    const [, [theta0, psi0]] = await path([-x, -y], 1, game);
    return [(theta1 - theta0) / (2 * e), (psi1 - psi0) / (2 * e)];
  };
  const [a, c] = await column(e, 0);
  const [b, d] = await column(0, e);
  const [trace, determinant] = [(a - 1 + d - 1) / game.h, ((a - 1) * (d - 1) - b * c) / game.h ** 2];
  const discriminant = (trace / 2) ** 2 - determinant;
  const root = Math.sqrt(Math.abs(discriminant));
  return [1, -1].map((sign) =>
    discriminant < 0
      ? {real: trace / 2, imaginary: sign * root}
      : {real: trace / 2 + sign * root, imaginary: 0}
  );
}

describe("eigenvalues at the equilibrium", () => {
  test.each(["minimax", "non-saturating"] as const)("%s: plus and minus i/2", async (name) => {
    for (const h of [0.5, 0.1]) {
      const [first, second] = await eigenvalues({h, loss: {name}});
      expect(first.real).toBeCloseTo(0, 5);
      expect(first.imaginary).toBeCloseTo(0.5, 5);
      expect(second.imaginary).toBeCloseTo(-0.5, 5);
    }
  });

  test("the Wasserstein losses: plus and minus i", async () => {
    const [first] = await eigenvalues({h: 0.1, loss: {name: "wasserstein-clipping", clip: 1}});
    expect(first.real).toBeCloseTo(0, 5);
    expect(first.imaginary).toBeCloseTo(1, 5);
  });

  test.each([0.1, 0.5, 0.9, 1.5, 3])("R1 of weight %d: -gamma/2 +- sqrt(gamma^2/4 - 1/4)", async (gamma) => {
    const [first, second] = await eigenvalues({h: 0.1, gamma});
    const inside = (gamma * gamma) / 4 - 1 / 4;
    const root = Math.sqrt(Math.abs(inside));
    expect(first.real).toBeCloseTo(inside < 0 ? -gamma / 2 : -gamma / 2 + root, 4);
    expect(second.real).toBeCloseTo(inside < 0 ? -gamma / 2 : -gamma / 2 - root, 4);
    expect(first.imaginary).toBeCloseTo(inside < 0 ? root : 0, 4);
  });

  test("R1 is critical at gamma = 1: a rotation below, none above", async () => {
    expect((await eigenvalues({h: 0.1, gamma: 0.99}))[0].imaginary).toBeGreaterThan(0.05);
    expect((await eigenvalues({h: 0.1, gamma: 1.01}))[0].imaginary).toBe(0);
    const [first, second] = await eigenvalues({h: 0.1, gamma: 1});
    // The root of a rounding error of 1e-6.
    for (const {real, imaginary} of [first, second])
      expect(Math.hypot(real + 0.5, imaginary)).toBeLessThan(5e-3);
  });
});

describe("far from the equilibrium, from (1, 1)", () => {
  test("simultaneous steps spiral outwards, each a little", async () => {
    const energies = (await path([1, 1], 500, {h: 0.2})).map(energy);
    for (let i = 1; i < energies.length; i++) expect(energies[i]).toBeGreaterThan(energies[i - 1]);
    expect(energies[500]).toBeGreaterThan(10);
  });

  test("as steps get smaller, theta^2 + psi^2 is kept: its growth in a given time halves with h", async () => {
    const growth = async (h: number) => energy((await path([1, 1], Math.round(10 / h), {h})).at(-1)!) / 2 - 1;
    const [coarse, fine] = [await growth(0.02), await growth(0.01)];
    expect(fine).toBeGreaterThan(0);
    expect(fine).toBeLessThan(0.05);
    expect(coarse / fine).toBeCloseTo(2, 1);
  });

  test("alternating steps stay near the circle for 2,000 rounds", async () => {
    const energies = (await path([1, 1], 2000, {h: 0.2, simultaneous: false})).map(energy);
    expect(Math.min(...energies)).toBeGreaterThan(1.5);
    expect(Math.max(...energies)).toBeLessThan(2.7);
  });

  test("the non-saturating game shrinks slowly where the steps are small, as its flow does", async () => {
    const h = 0.005;
    const points = await path([1, 1], 8000, {h, loss: {name: "non-saturating"}});
    for (const round of [2000, 4000, 8000]) {
      const time = round * h;
      const exact = flow([1, 1], time);
      expect(Math.hypot(points[round][0] - exact[0], points[round][1] - exact[1])).toBeLessThan(0.02);
      // On average over a turn E' = -E^2 / 8, so that E falls like 1 / time and not exponentially.
      expect(energy(points[round]) / (2 / (1 + time / 4))).toBeCloseTo(1, 1);
    }
  });

  test("R1 brings both players to 0", async () => {
    const points = await path([1, 1], 500, {h: 0.2, gamma: 1});
    expect(energy(points[500])).toBeLessThan(1e-6);
  });
});

/** The non-saturating flow, theta' = sigma(-psi theta) psi, psi' = -sigma(psi theta) theta, by Runge and Kutta. */
function flow(start: Point, time: number): Point {
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const velocity = ([theta, psi]: Point): Point => [
    sigmoid(-psi * theta) * psi,
    -sigmoid(psi * theta) * theta
  ];
  const steps = 20000;
  const dt = time / steps;
  let point = start;
  const along = ([x, y]: Point, [u, v]: Point, t: number): Point => [x + t * u, y + t * v];
  for (let i = 0; i < steps; i++) {
    const k1 = velocity(point);
    const k2 = velocity(along(point, k1, dt / 2));
    const k3 = velocity(along(point, k2, dt / 2));
    const k4 = velocity(along(point, k3, dt));
    point = [0, 1].map(
      (k) => point[k] + (dt / 6) * (k1[k] + 2 * k2[k] + 2 * k3[k] + k4[k])
    ) as unknown as Point;
  }
  return point;
}
