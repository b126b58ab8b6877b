import {expose} from "comlink";
import type {FilesInPage} from "../files-in-page.js";
import {Session} from "./session.js";

/** The name of the file of digits, which tells its content: the bundler puts it here. */
declare const DIGITS_FILE: string;

/** What has no address of its own, since a sandboxed frame or a page from a disk loads it into a blob's worker, is told. */
const {scriptAddress = self.location.href, filesInPage = {}} = self as {
  scriptAddress?: string;
  filesInPage?: FilesInPage;
};

/** The worker's end: one session for each worker. */
expose(
  new Session({
    digits: filesInPage[DIGITS_FILE] ?? new URL(`../../_file/built/tables/${DIGITS_FILE}`, scriptAddress).href
  })
);
