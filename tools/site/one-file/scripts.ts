import {build} from "esbuild";

/** What Framework's client could load on a page that asked for it; none does: see framework/bundle-pages.ts. */
const neverLoaded = /_npm\/|stdlib\//;

/** A page's script and all that it loads, now or later, as one. */
export async function scriptOf(path: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    write: false,
    plugins: [
      {
        name: "never loaded",
        setup({onResolve}) {
          onResolve({filter: neverLoaded}, ({path}) => ({path, external: true}));
        }
      }
    ]
  });
  return outputFiles[0].text;
}

/** A script as it may stand in an element: no text in it ends that. */
export function inElement(script: string): string {
  return script.trim().replaceAll(/<(?=\/script|!--)/gi, "\\x3C");
}
