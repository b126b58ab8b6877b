import {inflate} from "./inflate.js";

/**
 * A page that is one file (`tools/site/one-file`) holds the files that the site has beside it, each compressed and in base64, as
 * elements that nobody runs: `<script type="application/gzip" data-file="worker.js">`. A browser loads nothing else for a page
 * that was opened from a disk.
 */
const held = "script[data-file]";

/** Kinds that a browser wants to be told; a worker's script and WebAssembly are nothing without. */
const kinds: Readonly<Record<string, string>> = {js: "text/javascript", wasm: "application/wasm"};

/** Files as addresses that hold them (`data:`), by their names: a worker of a page from a disk is to the browser another site, and has no other way to them. */
export type FilesInPage = Readonly<Record<string, string>>;

let found: Promise<FilesInPage> | null = null;

/** The files that the page holds; on the site, and outside a page, none. */
export function filesInPage(): Promise<FilesInPage> {
  found ??= readFiles();
  return found;
}

/** Where a file is to be had: in the page, if that holds one of this name, else where it lies. */
export async function whereIs(address: string): Promise<string> {
  return (await filesInPage())[nameOf(address)] ?? address;
}

/** The last part of an address. */
export function nameOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}

async function readFiles(): Promise<FilesInPage> {
  const elements = globalThis.document?.querySelectorAll<HTMLScriptElement>(held) ?? [];
  const files = Array.from(elements, async ({dataset: {file = ""}, textContent}) => {
    const packed = Uint8Array.from(atob(textContent ?? ""), (letter) => letter.charCodeAt(0));
    const type = kinds[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    return [file, await addressHolding(new Blob([new Uint8Array(await inflate(packed))], {type}))] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

function addressHolding(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
