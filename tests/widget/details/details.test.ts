import {afterEach, describe, expect, test, vi} from "vitest";
import {asItComes, withValues} from "../../../src/figures/chosen-values.js";
import {figureOf} from "../../../src/figures/index.js";
import type {Measurement} from "../../../src/runs/measurement.js";
import {codeOf} from "../../../src/widget/details/code.js";
import {download, svgAsText} from "../../../src/widget/details/download.js";
import {createLog, inWords, logAsCsv} from "../../../src/widget/details/log.js";
import {numbersTable} from "../../../src/widget/details/numbers.js";
import {createNumbersPanel} from "../../../src/widget/details/numbers-panel.js";
import type {FigureState, LogEntry} from "../../../src/widget/store/figure-state.js";
import {wordsOf} from "../../../src/words/index.js";
import {openPage} from "../page.js";
import {FakeWorker} from "../store/fake-worker.js";

const words = wordsOf("en");

afterEach(() => vi.unstubAllGlobals());

const measurement = {
  update: 1200,
  modes: 8,
  modesCaptured: 7,
  highQuality: 0.5,
  reverseKL: 0.125,
  discriminatorAccuracy: 0.75,
  generatorGradientNorm: 1
} as unknown as Measurement;

/** Keeps what is handed to the reader. */
function downloads() {
  const {document} = openPage();
  const names: string[] = [];
  const contents: Promise<string>[] = [];
  vi.stubGlobal("URL", {
    createObjectURL: (blob: Blob) => {
      contents.push(blob.text());
      return "blob:1";
    },
    revokeObjectURL: () => {}
  });
  document.addEventListener("click", (event) => {
    const name = (event.target as unknown as Element).getAttribute("download");
    if (name) names.push(name);
  });
  // A link that is in no page tells nobody of its click.
  const create = document.createElement.bind(document);
  document.createElement = ((name: string) => {
    const node = create(name);
    if (name === "a") document.body.append(node);
    return node;
  }) as typeof document.createElement;
  return {document, names, contents};
}

describe("the code of a run", () => {
  test("has the very values that are sent to the training, names unquoted, and parses", () => {
    const chosen = withValues(asItComes(figureOf("hold-still")), {m: 3});
    const plans = chosen.runs.map(({plan}) => plan);
    const code = codeOf(plans, 4000);
    const [, list] = code.match(/const plans = (\[[\s\S]*?\]);\nfor/)!;
    const read = new Function(`return ${list}`)();
    const {specification, measureEvery, events} = JSON.parse(JSON.stringify(plans[0]));
    expect(read).toEqual([{specification, measureEvery, events}]);
    expect(code).toContain("generatorSteps: 3");
    expect(code).toContain("run.advance(4000)");
    expect(Math.max(...code.split("\n").map((line) => line.length))).toBeLessThan(110);
  });

  test("of a recipe with nothing in a list", () => {
    const {plan} = asItComes(figureOf("laboratory")).runs[0];
    expect(codeOf([plan], 10)).toContain("remedies: []");
  });
});

describe("the log", () => {
  const entry: LogEntry = {query: "?v=1&figure=laboratory&m=10&seed=3", measurement, fingerprint: "abc"};

  test("as CSV", () => {
    expect(logAsCsv([entry])).toBe(
      "configuration,update,modesCaptured,modes,highQuality,reverseKL,fingerprint\n?v=1&figure=laboratory&m=10&seed=3,1200,7,8,0.5,0.125,abc\n"
    );
    expect(inWords(entry.query)).toBe("m = 10, seed = 3");
  });

  test("lists the newest first, and can be taken away", async () => {
    const {names, contents} = downloads();
    const {node, show} = createLog(words, "figure-laboratory");
    show({log: [entry, {...entry, query: "?v=1&figure=laboratory"}]} as unknown as FigureState);
    const lines = [...node.querySelectorAll("li")].map((item) => item.textContent);
    expect(lines[0]).toMatch(/^as it came Update 1,200:/);
    expect(lines[1]).toMatch(/^m = 10, seed = 3 /);
    node.querySelector("button")?.click();
    expect(names).toEqual(["laboratory-log.csv"]);
    expect(await contents[0]).toBe(logAsCsv([entry, {...entry, query: "?v=1&figure=laboratory"}]));
  });
});

describe("the table of numbers", () => {
  test("writes each number as its kind is written, and what is not known as a dash", () => {
    openPage();
    const run = {label: "A", measurement, critic: false, fingerprint: "abc"};
    const table = numbersTable(words, [run, {...run, critic: true, fingerprint: null}]);
    const rows = [...table.querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.textContent)
    );
    expect(rows[0]).toEqual(["1,200", "1,200"]);
    expect(rows).toContainEqual(["7 of 8", "7 of 8"]);
    expect(rows).toContainEqual([words.views.format.percent(0.75), words.ui.table.critic]);
    expect(rows.at(-1)).toEqual(["abc", "–"]);
  });

  test("stands beside what can be taken away: the histories, the pictures, a link", async () => {
    const {document, names, contents} = downloads();
    const worker = new FakeWorker(figureOf("hold-still"));
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as unknown as SVGSVGElement;
    vi.stubGlobal("getComputedStyle", () => ({getPropertyValue: (name: string) => `the ${name}`}));
    vi.stubGlobal(
      "XMLSerializer",
      class {
        serializeToString = (node: Element) => node.outerHTML;
      }
    );
    const {node, show} = createNumbersPanel(
      words,
      () => [{name: "run-plane", svg}],
      worker.dispatch.bind(worker)
    );
    const [link, data, picture] = node.querySelectorAll("button");
    data.click();
    expect(names).toEqual([]);
    worker.store.subscribe(show);
    worker.dispatch({type: "step", what: "round"});
    worker.settle();
    data.click();
    picture.click();
    link.click();
    worker.settle();
    expect(names).toEqual(["hold-still.csv", "hold-still-run-plane.svg"]);
    expect((await contents[0]).split("\n").map((line) => line.split(",").slice(0, 2).join())).toEqual([
      "run,update",
      "run,0",
      "run,2",
      ""
    ]);
    expect(await contents[1]).toContain('fill="the fill"');
    expect(node.querySelector("[role=status]")?.textContent).toBe("Link copied.");
    worker.dispatch({type: "link-copied", copied: false});
    expect(node.querySelector("[role=status]")?.textContent).toBe("The link is in the address bar.");
  });
});

test("a picture is taken away with its colours written into it, and without its classes", () => {
  const {document} = openPage();
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg") as unknown as SVGSVGElement;
  svg.innerHTML = '<path class="real" d="M0 0"></path>';
  vi.stubGlobal("getComputedStyle", () => ({
    getPropertyValue: (name: string) => (name === "fill" ? "red" : "")
  }));
  vi.stubGlobal(
    "XMLSerializer",
    class {
      serializeToString = (node: Element) => node.outerHTML;
    }
  );
  const text = svgAsText(svg);
  expect(text).toContain('fill="red"');
  expect(text).not.toContain("class=");
  expect(svg.querySelector("path")?.getAttribute("class")).toBe("real");
});

test("a file's address is let go of, some time after", () => {
  vi.useFakeTimers();
  const {names} = downloads();
  const revoke = vi.fn();
  vi.stubGlobal("URL", {createObjectURL: () => "blob:2", revokeObjectURL: revoke});
  download("a.txt", "text/plain", "a");
  vi.runAllTimers();
  expect([names, revoke.mock.calls]).toEqual([["a.txt"], [["blob:2"]]]);
  vi.useRealTimers();
});
