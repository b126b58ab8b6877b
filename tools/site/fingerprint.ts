import {createHash} from "node:crypto";

/** Of a file's content, for its name: a file that changes has another address, so that hosts may let browsers keep it. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
