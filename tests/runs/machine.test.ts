/** Whether a reader's machine computes as the one on which the figures were recorded. */
import {beforeAll, describe, expect, test} from "vitest";
import type {Backend} from "../../src/gan/backends/backend.js";
import {type BackendOptions, openBackend} from "../../src/gan/backends/index.js";
import {openCheckedBackend} from "../../src/runs/machine/checked-backend.js";
import {fingerprintOf} from "../../src/runs/machine/fingerprint.js";
import {KNOWN_FINGERPRINT} from "../../src/runs/machine/known-fingerprint.js";

let wasm: Backend;
beforeAll(async () => {
  wasm = await openBackend({only: "wasm"});
});

/** A backend whose products are off by one bit, in one number. */
function offByOneBit(): Backend {
  return {
    name: "wasm",
    matrix: (rows, columns) => wasm.matrix(rows, columns),
    multiply(...call) {
      wasm.multiply(...call);
      const [, , out] = call;
      out.bits[out.bits.length - 1] ^= 1;
    },
    get allocated() {
      return wasm.allocated;
    }
  };
}

describe("the machine's fingerprint", () => {
  test("is the known one, and takes little time", async () => {
    const start = performance.now();
    expect(fingerprintOf(wasm)).toBe(KNOWN_FINGERPRINT);
    // Some 10 ms on a free machine.
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("is the same with the build that has no vector instructions", async () => {
    const plain = await openBackend({only: "wasm", simd: false});
    expect(fingerprintOf(plain)).toBe(KNOWN_FINGERPRINT);
  });

  test("is another where one bit of a product is", () => {
    expect(fingerprintOf(offByOneBit())).not.toBe(KNOWN_FINGERPRINT);
  });

  test("leaves no memory behind", () => {
    const {allocated} = wasm;
    fingerprintOf(wasm);
    expect(wasm.allocated).toBe(allocated);
  });
});

describe("a checked backend", () => {
  const opening = (withVectors: () => Backend, plain: () => Backend) => {
    const asked: BackendOptions[] = [];
    const open = async (options: BackendOptions) => {
      asked.push(options);
      return options.simd === false ? plain() : withVectors();
    };
    return {asked, open};
  };

  test("is exact where it computes as ours, and nothing else is opened", async () => {
    const {asked, open} = opening(() => wasm, offByOneBit);
    expect(await openCheckedBackend({}, open)).toEqual({backend: wasm, machine: "exact"});
    expect(asked).toHaveLength(1);
  });

  test("is the plain one where vector instructions give other bits", async () => {
    const {asked, open} = opening(offByOneBit, () => wasm);
    const wasmUrls = {simd: "simd", plain: "plain"};
    expect(await openCheckedBackend({wasmUrls}, open)).toEqual({backend: wasm, machine: "plain"});
    expect(asked).toEqual([{wasmUrls}, {wasmUrls, simd: false}]);
  });

  test("is said to be different where neither computes as ours, or where there is no WebAssembly", async () => {
    const one = offByOneBit();
    expect(await openCheckedBackend({}, opening(() => one, offByOneBit).open)).toEqual({
      backend: one,
      machine: "different"
    });
    const {machine} = await openCheckedBackend({only: "cpu"});
    expect(machine).toBe("different");
  });
});
