import "./digits/provide.js";
import {openBackend} from "../src/gan/backends/index.js";
import {createSpecification} from "../src/gan/training/specification.js";
import {Run} from "../src/runs/run.js";
const backend = await openBackend({only: "wasm"});
const adam = (rate: number, beta1: number) => ({name: "adam", rate, beta1, beta2: 0.999}) as const;
const net = {depth: 2, width: 128, activation: "leaky-relu", gain: 1} as const;
const base = (form: "pixels" | "components", over: any = {}, rate = 2e-3, beta1 = 0.5, z = 16) => ({
  data: {name: "digits", form}, latent: {dimension: z}, batch: 64,
  generator: {network: form === "pixels" ? {...net, output: "tanh"} : net, optimizer: adam(rate, beta1)},
  discriminator: {network: net, optimizer: adam(rate, beta1)}, ...over});
export async function go(name: string, spec: any, seeds: number[], budget: number, every: number, events: any[] = []) {
  for (const seed of seeds) {
    const run = new Run(backend, {specification: createSpecification({...spec, seed}), measureEvery: every, events});
    let train = 0;
    const line: string[] = [];
    for (let u = 0; u < budget; u += every) {
      const t = performance.now(); run.trainer; run.advance(every); train += performance.now() - t;
      const m = run.takeAdded().at(-1)!;
      line.push(`${m.update}:${m.modesServed}/${m.modesCaptured} q${(100 * m.highQuality).toFixed(0)} l${m.leadingMode}@${(100*m.leadingShare).toFixed(0)} s${m.spread.toFixed(2)}${m.collapsed ? " C" : ""} g${m.generatorGradientNorm.toExponential(1)} a${(100*m.discriminatorAccuracy).toFixed(0)}`);
    }
    console.log(`${name} seed ${seed} ${(budget / train * 1000).toFixed(0)}/s\n   ${line.join("\n   ")}`);
    run.dispose();
  }
}
const which = process.argv[2];
const r1 = {remedies: [{name: "r1", weight: 1}]};
const t110 = {schedule: {discriminatorSteps: 1, generatorSteps: 10}};
if (which === "a") {
  const heal = [{at: 600, schedule: {discriminatorSteps: 1, generatorSteps: 1}}];
  for (const [b, rem] of [[0, r1], [0.5, r1], [0.5, {}], [0, {}]] as const) {
    await go(`1:10 b${b} ${JSON.stringify(rem)}`, base("components", {...rem, ...t110}, 2e-3, b), [1, 2], 1200, 100, heal);
  }
  for (const [b, rem] of [[0, r1], [0.5, {}]] as const)
    await go(`1:1 b${b} ${JSON.stringify(rem)}`, base("components", rem, 2e-3, b), [1, 2], 1200, 200);
}
if (which === "b") {
  for (const loss of [{name: "minimax"}, {name: "non-saturating"}, {name: "wasserstein-gradient-penalty", weight: 10, sides: "two"}])
    await go(JSON.stringify(loss), base("pixels", {loss, schedule: {discriminatorSteps: 5, generatorSteps: 1}}, 1e-3, 0.5, 16), [1, 2], 1000, 50, [{at: 150, freeze: ["generator"], reset: "discriminator"}]);
}
