import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {hostname} from "node:os";

/**
 * Does something with a file that nobody else may be at work on meanwhile, on this machine or, where the folder is shared, on
 * another: a note beside it names who is. The note of a process that was killed on this machine is taken over.
 *
 * @throws Error if another process is at work on it
 */
export async function alone<Result>(file: string, work: () => Promise<Result> | Result): Promise<Result> {
  const note = `${file}.at-work`;
  take(note, file);
  try {
    return await work();
  } finally {
    rmSync(note, {force: true});
  }
}

function take(note: string, file: string): void {
  const mine = `${process.pid} ${hostname()}`;
  try {
    writeFileSync(note, mine, {flag: "wx"});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const [process_, host = ""] = readFileSync(note, "utf8").split(" ");
    if (host === hostname() && !isAlive(Number(process_))) {
      rmSync(note, {force: true});
      take(note, file);
      return;
    }
    throw new Error(
      `Process ${process_} on ${host} is at work on ${file}. Wait for it; if there is no such process any more, remove ${note}.`
    );
  }
}

function isAlive(process_: number): boolean {
  if (!(process_ > 0)) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
