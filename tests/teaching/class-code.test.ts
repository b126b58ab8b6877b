import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type ClassResult, LENGTH, readCode, writeCode} from "../../src/teaching/class-code.js";
import {readCodes} from "../../src/teaching/class-results.js";

const anyResult: fc.Arbitrary<ClassResult> = fc
  .record({
    tag: fc.integer({min: 0, max: 1023}),
    seed: fc.integer({min: 0, max: 2 ** 20 - 1}),
    modesCaptured: fc.integer({min: 0, max: 31}),
    served: fc.double({min: 0, max: 1, noNaN: true}),
    thousandths: fc.integer({min: 0, max: 1000})
  })
  .map(({served, thousandths, ...result}) => ({
    ...result,
    modesServed: Math.floor(served * result.modesCaptured),
    highQuality: thousandths / 1000
  }));
/** What keyboards have, and what phones put in its place. */
const anySign = fc.constantFrom(
  ..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-–.,;!?<>&"
);
const signs = (text: string) => [...text];

describe("a class's code", () => {
  test("is read back as it was written, in small letters too, without hyphens, with O for 0 and l for 1", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const code = writeCode(result)!;
        expect(code).toMatch(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
        expect(readCode(code)).toEqual(result);
        const sloppy = code.toLowerCase().replaceAll("-", "").replaceAll("0", "o").replaceAll("1", "l");
        expect(readCode(sloppy)).toEqual(result);
      }),
      {seed: 1}
    );
  });

  test("is never taken for another with a single sign changed, added, left out, or two exchanged", () => {
    const typo = fc.record({
      at: fc.nat({max: LENGTH + 1}),
      other: fc.nat({max: LENGTH + 1}),
      sign: anySign,
      kind: fc.constantFrom("change", "add", "leave-out", "exchange")
    });
    fc.assert(
      fc.property(anyResult, typo, fc.constantFrom("", "Ada ", "Anna; ", "7, "), (result, typo, name) => {
        const code = signs(writeCode(result)!);
        const {at, other, sign, kind} = typo;
        if (kind === "change") code[at] = sign;
        else if (kind === "add") code.splice(at, 0, sign);
        else if (kind === "leave-out") code.splice(at, 1);
        else [code[at], code[other]] = [code[other], code[at]];
        const {results, problems} = readCodes(`${name}${code.join("")}`, [result.tag]);
        // A hyphen more or less, or O for 0, is no error.
        if (results.length > 0) expect(results).toEqual([result]);
        else expect(problems).toMatchObject([{line: 1}]);
      }),
      {seed: 1, numRuns: 3000}
    );
  });

  test("finds each wrong sign and each exchange, every one of them", () => {
    const result = {tag: 713, seed: 207, modesCaptured: 8, modesServed: 7, highQuality: 0.286};
    const code = signs(writeCode(result)!.replaceAll("-", ""));
    const alphabet = signs("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    for (const [at, sign] of code.entries()) {
      for (const wrong of alphabet.filter((one) => one !== sign))
        expect(readCode(code.with(at, wrong).join(""))).toBe("check");
      for (const [other, there] of code.entries())
        if (there !== sign) expect(readCode(code.with(at, there).with(other, sign).join(""))).toBe("check");
    }
  });

  test("holds no number that does not fit in", () => {
    const result = {tag: 0, seed: 0, modesCaptured: 0, modesServed: 0, highQuality: 0};
    expect(writeCode(result)).toMatch(/^1/);
    for (const wrong of [{seed: 2 ** 20}, {tag: -1}, {modesCaptured: 32}, {highQuality: NaN}, {seed: 0.5}])
      expect(writeCode({...result, ...wrong})).toBeNull();
  });

  test("is refused where no run ends so, and where a later version wrote it", () => {
    const impossible = writeCode({tag: 1, seed: 1, modesCaptured: 1, modesServed: 2, highQuality: 1})!;
    expect(readCode(impossible)).toBe("impossible");
    const tooGood = writeCode({tag: 1, seed: 1, modesCaptured: 1, modesServed: 1, highQuality: 1.02})!;
    expect(readCode(tooGood)).toBe("impossible");
    // The only code that begins with 2 and is otherwise the same has another last sign.
    const [, rest] = impossible.replaceAll("-", "").match(/^1(.*).$/)!;
    const later = signs("0123456789ABCDEFGHJKMNPQRSTVWXYZ").map((last) => readCode(`2${rest}${last}`));
    expect(later.filter((read) => read !== "check")).toEqual(["version"]);
  });
});

describe("what a class has sent", () => {
  const one = {tag: 5, seed: 201, modesCaptured: 8, modesServed: 8, highQuality: 0.5};
  const two = {...one, seed: 202, modesCaptured: 3, modesServed: 2};
  const [first, second] = [one, two].map((result) => writeCode(result)!);

  test("a line that is wrong is named, and no other is lost", () => {
    const text = [
      `Ada: ${first}`,
      "",
      `<img src=x onerror=alert(1)> ${first.slice(0, -1)}`,
      `Bo\t${second.replaceAll("-", " ")}\r`,
      "no code here",
      `${first.slice(0, -1)}U`
    ].join("\n");
    const {results, problems} = readCodes(text, [5]);
    expect(results).toEqual([one, two]);
    expect(problems.map(({line, kind}) => [line, kind])).toEqual([
      [3, "length"],
      [5, "length"],
      [6, "sign"]
    ]);
  });

  test("a code counts once; another result from the same seed names both lines", () => {
    const other = writeCode({...one, modesCaptured: 7, modesServed: 7})!;
    const {results, problems} = readCodes([first, second, first, other].join("\n"), [5]);
    expect(results).toEqual([one, two]);
    expect(problems).toMatchObject([
      {line: 3, kind: "again", first: 1, seed: 201},
      {line: 4, kind: "contradiction", first: 1, seed: 201}
    ]);
  });

  test("a code of another run does not count", () => {
    expect(readCodes(first, [4, 6])).toMatchObject({results: [], problems: [{line: 1, kind: "other-run"}]});
  });

  test("nothing that is pasted breaks it", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary", maxLength: 200}), (text) => {
        const {results, problems} = readCodes(text, [5]);
        expect(results).toEqual([]);
        for (const {line} of problems) expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }),
      {seed: 1}
    );
  });
});
