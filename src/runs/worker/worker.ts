import {expose} from "comlink";
import {Session} from "./session.js";

/** The worker's end: one session for each worker. */
expose(new Session());
