import {readdirSync, renameSync} from "node:fs";
import {join} from "node:path";
import {CHANGED, store} from "./stored-picture.js";

/** Takes the pictures that the tests have written beside the stored ones in their place. */
for (const file of readdirSync(store.folder)) {
  const accepted = file.replace(new RegExp(`${CHANGED}(\\.\\w+)$`), "$1");
  if (accepted === file) continue;
  renameSync(join(store.folder, file), join(store.folder, accepted));
  console.log(`Accepted ${accepted}.`);
}
