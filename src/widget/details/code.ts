import type {RunPlan} from "../../runs/plan.js";

/** A figure's runs as the code that trains them: the very values that are sent to the training, written out. */
export function codeOf(plans: readonly RunPlan[], budget: number): string {
  const runs = plans.map(({specification, measureEvery, events}) =>
    literal({specification, measureEvery, ...(events && {events})})
  );
  return `import {openBackend} from "./gan/backends/index.js";
import {Run} from "./runs/run.js";

const backend = await openBackend();
const plans = [${runs.join(", ")}];
for (const plan of plans) {
  const run = new Run(backend, plan);
  run.advance(${budget});
  console.log(run.measure(), run.trainer.checksum());
}`;
}

/** JSON with names unquoted where the language allows, and short lists on one line. */
function literal(value: unknown, indent = ""): string {
  if (Array.isArray(value) && value.every((item) => typeof item !== "object"))
    return `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((item) => inner + literal(item, inner)).join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${literal(part, inner)}`);
  const line = `{${parts.join(", ")}}`;
  return line.length + indent.length <= 88 && !line.includes("\n")
    ? line
    : `{\n${parts.map((part) => inner + part).join(",\n")}\n${indent}}`;
}
