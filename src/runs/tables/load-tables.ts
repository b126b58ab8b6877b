import {hasDigits, provideDigits} from "../../gan/distributions/digits/digits-table.js";
import type {DistributionSpecification} from "../../gan/distributions/index.js";
import {inflate} from "../inflate.js";
import {WorkerFailure, whyNot} from "../worker/worker-failure.js";
import {decodeDigits} from "./digits-file.js";

/** Where the files of data are that are too large to stand in a specification. */
export interface TableUrls {
  readonly digits: string;
}

/**
 * Brings what some data are drawn from, before a run of them is made. What is there already is not loaded again.
 *
 * @param urls left out where somebody else provides them
 * @throws WorkerFailure if a file cannot be had
 */
export async function loadTables(
  data: readonly DistributionSpecification[],
  urls?: TableUrls
): Promise<void> {
  if (!urls || hasDigits() || !data.some(({name}) => name === "digits")) return;
  const bytes = await fetchTable(urls.digits);
  provideDigits(() => decodeDigits(bytes));
}

async function fetchTable(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch(() => null);
  if (response?.ok) return inflate(new Uint8Array(await response.arrayBuffer()));
  throw (await whyNot(url)) ?? new WorkerFailure("unreachable", url);
}
