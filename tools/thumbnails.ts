import {mkdirSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {openBackend} from "../src/gan/backends/index.js";
import {encode} from "../src/runs/codec.js";
import {type Thumbnails, thumbnailsFile, trainThumbnail, withThumbnails} from "./experiment/thumbnails.js";

/** `npm run thumbnails [-- experiment...]`: trains the first seed of each cell once more, and keeps what it makes at its end. */
const wanted = process.argv.slice(2);
const backend = await openBackend({only: "wasm"});
for (const experiment of withThumbnails.filter(({id}) => wanted.length === 0 || wanted.includes(id))) {
  const cells = experiment.cells.map(({id}, i) => {
    process.stderr.write(`\r${experiment.id}: ${i + 1} of ${experiment.cells.length}`);
    return [id, trainThumbnail(backend, experiment, id)] as const;
  });
  const thumbnails: Thumbnails = {
    experiment: experiment.id,
    seed: experiment.seeds[0],
    cells: Object.fromEntries(cells)
  };
  const file = thumbnailsFile(experiment.id);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, encode(thumbnails));
  console.log(`\n${file}`);
}
