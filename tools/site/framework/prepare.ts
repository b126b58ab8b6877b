import {mkdir, readdir, rm} from "node:fs/promises";
import {join} from "node:path";

/**
 * Packages that Framework's client *could* load. It asks the registry for their latest versions at every build unless
 * it finds a folder for each in its cache; an empty one will do, because none of them is used.
 */
const neverLoaded = [
  "@observablehq/plot@0.6.17",
  "@observablehq/sample-datasets@1.0.1",
  "apache-arrow@17.0.0",
  "arquero@6.0.1",
  "d3@7.9.0",
  "d3-dsv@3.0.1",
  "echarts@5.5.1",
  "htl@0.3.1",
  "isoformat@0.2.1",
  "leaflet@1.9.4",
  "lodash@4.17.21",
  "mapbox-gl@3.6.0",
  "parquet-wasm@0.6.1",
  "react@18.3.1",
  "react-dom@18.3.1",
  "topojson-client@3.1.0"
];

/** What Framework needs before a build or a preview: an offline cache of packages, and no stale outputs of loaders. */
export async function prepare(cache = "src/.observablehq/cache"): Promise<void> {
  await Promise.all(neverLoaded.map((name) => mkdir(join(cache, "_npm", name), {recursive: true})));
  for (const name of await readdir(cache))
    if (!name.startsWith("_")) await rm(join(cache, name), {recursive: true});
}
