// A worker thread does not take the loader for TypeScript over from its parent.
import {register} from "tsx/esm/api";

register();
await import("./worker.ts");
