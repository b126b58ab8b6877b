import {serve} from "./site/serve.js";

/** The second half of `npm start`: serves the built site at PORT, or at any free port if that one is taken. */
const port = Number(process.env.PORT ?? 3000);
const {url} = await serve("dist", {port}).catch(() => serve("dist"));
console.log(`\nThe article is at ${url}\nPress Ctrl+C to stop.`);
