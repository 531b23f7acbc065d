import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from './tasks/browsers.mjs';
const [out,width,...names]=process.argv.slice(2);
const fs=await import('node:fs');
const b=await chromium.launch({executablePath:findChromium(),args:chromiumArguments});
const p=await b.newPage({viewport:{width:1500,height:800}});
await p.setContent(`<body style="margin:0;display:flex;flex-wrap:wrap;gap:10px;align-items:start;background:#ccc">${names.map(n=>`<figure style="margin:0"><figcaption>${n}</figcaption><img width=${width} src="data:image/png;base64,${fs.readFileSync('/tmp/sshots/'+n+'.png').toString('base64')}"></figure>`).join('')}`);
await p.screenshot({path:out,fullPage:true}); await b.close();
