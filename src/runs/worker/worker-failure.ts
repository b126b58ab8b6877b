/**
 * Why there is no training, or no more of it: `crashed` in the middle, or without an answer for long; `unreachable`, no way
 * to the site's files just now; `files-gone`, the site has others since this page was loaded; `no-workers` and
 * `no-module-resolve`, the browser lacks what it takes.
 */
export type WorkerFailureCode = "crashed" | "unreachable" | "no-workers" | "no-module-resolve" | "files-gone";

/** A failure of a worker; the message, for developers, begins with the code. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";

  constructor(
    readonly code: WorkerFailureCode,
    details = ""
  ) {
    super(details ? `${code}: ${details}` : code);
  }
}

/** The failure that an error is. One that came from a worker has lost its class; what nobody foresaw is a crash. */
export function workerFailureOf(error: unknown): WorkerFailure {
  if (error instanceof WorkerFailure) return error;
  const {name = "", message = String(error)} = error instanceof Error ? error : {};
  if (name !== "WorkerFailure") return new WorkerFailure("crashed", message);
  const [code, ...details] = message.split(": ");
  return new WorkerFailure(code as WorkerFailureCode, details.join(": "));
}

/** Why a file of the site could not be had; null if it is there. */
export async function whyNot(url: string): Promise<WorkerFailure | null> {
  try {
    const {ok, status} = await fetch(url, {cache: "no-store"});
    return ok ? null : new WorkerFailure("files-gone", `${status} ${url}`);
  } catch (error) {
    return new WorkerFailure("unreachable", `${url} ${error instanceof Error ? error.message : error}`);
  }
}
