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

/**
 * The policy in one line, as a header or a meta element has it.
 *
 * @param others sources of a directive that are others than the site's own
 */
export function policyLine(others: Readonly<Record<string, readonly string[]>> = {}): string {
  return Object.entries({...policy, ...others})
    .map(([name, sources]) => [name, ...(sources.length > 0 ? sources : ["'none'"])].join(" "))
    .join("; ");
}

/** What a policy calls a script or a style sheet that stands in a page. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The hashes of the scripts that stand in a page. */
export function hashesOf(page: string): string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => hashOf(script));
}

/** Puts every page of a finished site under the policy. */
export async function makeStrict(folder: string): Promise<void> {
  for (const file of await readdir(folder, {recursive: true}))
    if (file.endsWith(".html")) {
      const path = join(folder, file);
      const html = await readFile(path, "utf8");
      const line = policyLine({"script-src": [...policy["script-src"], ...hashesOf(html)]});
      const meta = `<meta http-equiv="content-security-policy" content="${line}">`;
      await writeFile(
        path,
        html.replace('<meta charset="utf-8">', (charset) => `${charset}\n${meta}`)
      );
    }
}
