import {spawn} from "node:child_process";

/** Framework's command, which sends reports to its makers unless it is told not to. */
function observable(words: readonly string[], output: "inherit" | "pipe") {
  return spawn("npx", ["observable", ...words], {
    stdio: ["inherit", output, output],
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"}
  });
}

/**
 * Framework's build, into dist.
 *
 * @throws Error if it fails; and if it warns of something, which Framework itself lets pass
 */
export async function buildPages(): Promise<void> {
  const build = observable(["build"], "pipe");
  let said = "";
  const hear = (stream: NodeJS.WritableStream) => (chunk: Buffer) => {
    said += chunk;
    stream.write(chunk);
  };
  build.stdout?.on("data", hear(process.stdout));
  build.stderr?.on("data", hear(process.stderr));
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once("error", reject);
    build.once("close", resolve);
  });
  if (code !== 0) throw new Error(`Framework's build ended with ${code}.`);
  const [warning] = warningsIn(said);
  if (warning) throw new Error(`Framework's build warns, which nobody would read: ${warning}`);
}

/** The live preview, for as long as it runs. @returns its exit code */
export async function previewPages(): Promise<number | null> {
  const preview = observable(["preview", "--no-open"], "inherit");
  return new Promise((resolve, reject) => {
    preview.once("error", reject);
    preview.once("exit", resolve);
  });
}

/** The lines of Framework's output that tell of a fault, without their colours. */
export function warningsIn(output: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is how a terminal's colours are written
  const plain = output.replaceAll(/\x1b\[[\d;]*m/g, "");
  return plain
    .split(/[\r\n]+/)
    .filter((line) =>
      /^(Warning:|Invalid front matter:|non-local asset path:|ignoring duplicate page:|unable to fetch or parse )/.test(
        line
      )
    );
}
