import { launchChromium } from './chromium.ts';
import { startHost } from './static-host.ts';
const host=await startHost('/tmp/now/dist'); const browser=await launchChromium();
const codes=['15-1212.00','29-1141.00','53-3032.00','53-2011.00','55-3016.00','15-1299.00'];
for(const scheme of ['light','dark'] as const) for(const w of [390,1440]){ const c=await browser.newContext({viewport:{width:w,height:900},colorScheme:scheme,deviceScaleFactor:1}); const p=await c.newPage();
 for(const code of codes){ await p.goto(`${host.url}/occupation/${code}`); await p.waitForSelector('h1'); await p.waitForTimeout(2500); const h=await p.evaluate(()=>document.documentElement.scrollHeight); console.log(scheme,w,code,h); await p.screenshot({path:`/tmp/shots/p15/${code}-${w}-${scheme}.png`,fullPage:true}); }
 await c.close(); }
await browser.close(); await host.close();
