import {chromium} from "playwright-core";
const b = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const [page,width,scheme,run]=process.argv.slice(2);
const p = await b.newPage({viewport:{width:Number(width),height:1000},colorScheme:scheme as any});
p.on("console",m=>console.log(m.text())); p.on("pageerror",e=>console.log("ERR",e.message));
await p.goto(`http://127.0.0.1:3112/${page}`,{waitUntil:"networkidle"});
const figs = await p.locator("figure[data-figure]").all();
if (run) for (const f of figs){ await f.scrollIntoViewIfNeeded(); const t=Date.now(); await f.getByRole("button",{name:"Run",exact:true}).click(); await p.waitForFunction((id)=>["finished","failed"].includes((document.getElementById(id) as any).value?.state), await f.getAttribute("id"),{timeout:120000}); console.log(await f.getAttribute("id"),"ran in",Date.now()-t, JSON.stringify(await f.locator(".reading").allTextContents())); }
let i=0; for(const f of figs){ await f.scrollIntoViewIfNeeded(); await f.screenshot({path:`/tmp/critic/${page}-${width}-${scheme}-${run??"still"}-${i++}.png`}); }
await p.screenshot({path:`/tmp/critic/${page}-${width}-${scheme}-${run??"still"}.png`,fullPage:true});
await b.close();
