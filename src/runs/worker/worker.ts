import {expose} from "comlink";
import {Session} from "./session.js";

/** The name of the file of digits, which tells its content: the bundler puts it here. */
declare const DIGITS_FILE: string;

/** The worker's end: one session for each worker. */
expose(new Session({digits: new URL(`../../_file/built/tables/${DIGITS_FILE}`, import.meta.url).href}));
