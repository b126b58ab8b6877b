import {readFileSync} from "node:fs";
import {decodeRecording} from "../src/runs/recording.js";
for (const run of decodeRecording(readFileSync(`data/recordings/${process.argv[2]}.frames`)).runs)
  console.log(run.id + "\n" + run.history.map((m) => `  ${m.update}: served ${m.modesServed}/${m.modesCaptured} q${m.highQuality} lead ${m.leadingMode}@${m.leadingShare} spread ${m.spread} g ${m.generatorGradientNorm} acc ${m.discriminatorAccuracy} near ${m.nearestReal} C${m.collapsed}`).join("\n"));
