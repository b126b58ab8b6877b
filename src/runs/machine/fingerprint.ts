import type {Backend} from "../../gan/backends/backend.js";
import {checksum} from "../../gan/numbers/checksum.js";
import {RandomStream} from "../../gan/numbers/random.js";
import {createSpecification} from "../../gan/training/specification.js";
import {createTrainer} from "../../gan/training/trainer.js";

/** Sizes that no vector instruction divides: their last numbers go another way than the others. */
const [ROWS, INNER, COLUMNS] = [13, 21, 34];
const UPDATES = 30;
const network = (width: number, activation: "relu" | "tanh") => ({depth: 2, width, activation, gain: 1});
const specification = createSpecification({
  seed: 5,
  batch: 26,
  generator: {network: network(13, "tanh")},
  discriminator: {network: network(18, "relu")},
  loss: {name: "wasserstein-gradient-penalty", weight: 0.1, sides: "two"}
});

/** A fingerprint of what a backend makes of one product and of a short training: it takes some milliseconds. */
export function fingerprintOf(backend: Backend): string {
  const a = backend.matrix(ROWS, INNER);
  const b = backend.matrix(INNER, COLUMNS);
  const bias = backend.matrix(1, COLUMNS);
  const product = backend.matrix(ROWS, COLUMNS);
  const random = new RandomStream(1, "machine");
  for (const matrix of [a, b, bias]) random.fillNormal(matrix.values);
  backend.multiply(a, b, product, bias, true);
  const ofProduct = checksum([product.bits]);
  for (const matrix of [a, b, bias, product]) matrix.release();
  const trainer = createTrainer(backend, specification);
  trainer.advance(UPDATES);
  const ofTraining = trainer.checksum();
  trainer.dispose();
  return `${ofProduct} ${ofTraining}`;
}
