import type {Backend} from "../../gan/backends/backend.js";
import {type BackendOptions, openBackend} from "../../gan/backends/index.js";
import {fingerprintOf} from "./fingerprint.js";
import {KNOWN_FINGERPRINT} from "./known-fingerprint.js";

/**
 * How a machine computes: "exact" as the figures were recorded, to the last bit; "plain" too, but only without vector
 * instructions; "different" not even so, or not with WebAssembly: its runs are runs, but not the recorded ones.
 */
export type Machine = "exact" | "plain" | "different";

export interface CheckedBackend {
  readonly backend: Backend;
  readonly machine: Machine;
}

/**
 * Opens the fast backend and checks it before anything rests on it: on some phones its vector instructions give other bits.
 *
 * @param open for tests
 */
export async function openCheckedBackend(
  options: BackendOptions = {},
  open: (options: BackendOptions) => Promise<Backend> = openBackend
): Promise<CheckedBackend> {
  const backend = await open(options);
  if (backend.name === "cpu") return {backend, machine: "different"};
  if (isExact(backend)) return {backend, machine: "exact"};
  const plain = await open({...options, simd: false});
  return plain.name === "wasm" && isExact(plain)
    ? {backend: plain, machine: "plain"}
    : {backend, machine: "different"};
}

function isExact(backend: Backend): boolean {
  return fingerprintOf(backend) === KNOWN_FINGERPRINT;
}
