import {createHash} from "node:crypto";
import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";

/**
 * What a page may load and run: only what the site itself serves. Scripts may compile WebAssembly; a worker may be made from
 * a blob, which a frame that is sandboxed needs; a picture may be one, which makes a PNG of a drawing.
 */
const policy: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'", "blob:"],
  "frame-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'self'"],
  "form-action": ["'none'"]
};

/** The policy in one line, as a header or a meta element has it. @param scripts hashes of scripts that stand in the page */
export function policyLine(scripts: readonly string[] = []): string {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources, ...(name === "script-src" ? scripts : [])].join(" "))
    .join("; ");
}

/** The hashes of the scripts that stand in a page. */
export function hashesOf(page: string): string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`
  );
}

/** Puts every page of a finished site under the policy. */
export async function makeStrict(folder: string): Promise<void> {
  for (const file of await readdir(folder, {recursive: true}))
    if (file.endsWith(".html")) {
      const path = join(folder, file);
      const html = await readFile(path, "utf8");
      const meta = `<meta http-equiv="content-security-policy" content="${policyLine(hashesOf(html))}">`;
      await writeFile(
        path,
        html.replace('<meta charset="utf-8">', (charset) => `${charset}\n${meta}`)
      );
    }
}
