import {expose} from "comlink";
import {Session} from "./session.js";

/** The name of the file of digits, which tells its content: the bundler puts it here. */
declare const DIGITS_FILE: string;

/** Where this script is: what has no address of its own, since a sandboxed frame loads it into a blob's worker, is told. */
const address = (self as {scriptAddress?: string}).scriptAddress ?? self.location.href;

/** The worker's end: one session for each worker. */
expose(new Session({digits: new URL(`../../_file/built/tables/${DIGITS_FILE}`, address).href}));
