import {writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import type {Metafile} from "esbuild";
import {fontPackages} from "../framework/fonts.js";
import {type Notice, noticesOf, packageOf} from "./notices.js";

/** Its name in the site; the credits link it. */
export const file = "licences.txt";

/** Of other works within the packages' own files, which name them nowhere else. */
const within = `TensorFlow.js's WebAssembly files hold XNNPACK, pthreadpool and cpuinfo:

Copyright (c) Facebook, Inc. and its affiliates. All rights reserved.
Copyright 2019 Google LLC
Copyright (c) 2017 Facebook Inc., 2015-2017 Georgia Institute of Technology

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met: redistributions of source code must retain the above copyright notice, this list of
conditions and the following disclaimer; redistributions in binary form must reproduce the above copyright notice, this
list of conditions and the following disclaimer in the documentation and/or other materials provided with the
distribution; neither the name of the copyright holder nor the names of its contributors may be used to endorse or
promote products derived from this software without specific prior written permission. THIS SOFTWARE IS PROVIDED BY THE
COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES ARE DISCLAIMED.

and code of Emscripten, Copyright (c) 2010-2023 Emscripten authors, under the MIT licence.`;

/**
 * Writes the notices of all that the site publishes, as their licences ask.
 *
 * @param modules files of Framework's build that the pages' scripts hold, from the site's root
 * @param bundles what else was bundled
 */
export async function publishLicences(
  folder: string,
  modules: readonly string[],
  bundles: readonly Metafile[]
): Promise<void> {
  const inputs = bundles.flatMap(({inputs}) => Object.keys(inputs)).map((input) => resolve(input));
  const packages = [
    ...modules.flatMap(ofFramework),
    ...inputs.flatMap((input) => packageOf(input) ?? []),
    ...fontPackages.map((name) => resolve("node_modules", name))
  ];
  await writeFile(join(folder, file), text(noticesOf(new Set(packages))));
}

/** The package of a module that Framework has published, under its name and version. */
function ofFramework(module: string): string[] {
  if (module.startsWith("_observablehq/")) return [resolve("node_modules/@observablehq/framework")];
  const [, name] = module.match(/^_node\/((?:@[^/]+\/)?[^/@]+)@/) ?? [];
  return name ? [resolve("node_modules", name)] : [];
}

function text(notices: readonly Notice[]): string {
  const lines = notices.map(({name, version, licence}) => `${name} ${version}: ${licence}`);
  const parts = notices.map(({name, version, text}) => `${"=".repeat(80)}\n${name} ${version}\n\n${text}`);
  return `This site publishes the work of others. Its own code is under the MIT licence, its text and figures under CC BY-SA 4.0.

${lines.join("\n")}

${parts.join("\n\n")}

${"=".repeat(80)}
${within}
`;
}
