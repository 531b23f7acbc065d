import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from './tasks/browsers.mjs';
import { startDemoWorld } from './examples/demo-site/world.mjs';
import { mkdirSync } from 'node:fs';
mkdirSync('/tmp/sshots',{recursive:true});
const w=await startDemoWorld();
const browser=await chromium.launch({executablePath:findChromium(),args:chromiumArguments});
const fill=async(p)=>{const s=p.locator('circlet-signup'); await s.locator('#name').fill('Ana María'); await s.locator('#email').fill('ana@example.org'); await s.locator('[value=job]').check(); await s.locator('#support').fill('I can bring tea.'); if(await s.locator('#answer').count()) await s.locator('#answer').fill('Anything with people'); await s.locator('#consent').check();};
const post=(f)=>(p)=>p.route('**/api/signup/**',f);
const cors={'access-control-allow-origin':'*','access-control-allow-headers':'*'};
const json=(o,status=200)=>post((r)=>r.request().method()==='OPTIONS'?r.fulfill({status:204,headers:cors}):r.fulfill({status,headers:{...cors,'content-type':'application/json'},body:JSON.stringify(o)}));
const html500=post((r)=>r.request().method()==='OPTIONS'?r.fulfill({status:204,headers:cors}):r.fulfill({status:500,headers:{...cors},body:'<h1>x</h1>'}));
const press=async(p)=>{await p.locator('circlet-signup .send').click(); await p.waitForTimeout(900)};
const D={width:1280,height:900},P={width:320,height:700};
const set=(attrs)=>async(p)=>{await p.evaluate((a)=>{const e=document.querySelector('circlet-signup'); for(const [k,v] of Object.entries(a)) v===null?e.removeAttribute(k):e.setAttribute(k,v)},attrs); await p.waitForTimeout(900)};
const views={
 open:[D], 'open-320':[P], 
 errors:[D,{act:press}], 'errors-320':[P,{act:press}],
 receipt:[D,{before:json({status:'created'}),act:async(p)=>{await fill(p);await press(p)}}],
 'receipt-320':[P,{before:json({status:'created'}),act:async(p)=>{await fill(p);await press(p)}}],
 unavailable:[D,{before:html500,act:async(p)=>{await fill(p);await press(p)}}],
 sending:[D,{before:post(()=>{}),act:async(p)=>{await fill(p);await press(p);await p.waitForTimeout(5000)}}],
 full:[D,{act:set({circle:'5'})}], running:[D,{act:set({circle:'6'})}], closed:[D,{act:set({circle:'13'})}], ended:[D,{act:set({circle:'30'})}], notfound:[D,{act:set({circle:'99999'})}],
 noprivacy:[D,{act:set({'privacy-url':null})}],
 loading:[D,{before:(p)=>p.route('**/api/learningcircles/**',()=>{}),act:async()=>{}}],
 failed:[D,{before:(p)=>p.route('**/api/learningcircles/**',(r)=>r.abort()),act:async(p)=>p.locator('circlet-signup .notice').waitFor()}],
 kiosk:[D,{act:async(p)=>{await set({kiosk:'4'})(p);await fill(p);await p.waitForTimeout(2600)}}],
 ar:[D,{act:async(p)=>{await p.evaluate(()=>{document.documentElement.lang='ar';document.documentElement.dir='rtl'});await set({circle:'88'})(p);await press(p);await p.waitForTimeout(500)}}],
 'ar-320':[P,{act:async(p)=>{await p.evaluate(()=>{document.documentElement.lang='ar';document.documentElement.dir='rtl'});await set({circle:'88'})(p);await press(p);await p.waitForTimeout(500)}}],
 forced:[D,{media:{forcedColors:'active'},act:press}],
 dark:[D,{act:async(p)=>{await set({theme:'dark'})(p);await press(p)}}],
};
const only=process.argv.slice(2);
for(const [name,[viewport,{before,act,media}={}]] of Object.entries(views)){ if(only.length&&!only.includes(name)) continue;
 const p=await browser.newPage({viewport,reducedMotion:'reduce',...media});
 p.on('console',m=>console.log(name,m.text()));p.on('pageerror',m=>console.log(name,'ERR',m.message));
 await before?.(p); await p.goto(w.site+'/signup/index.html');
 if(name!=='loading'&&name!=='failed') await p.locator('circlet-signup form, circlet-signup .notice').first().waitFor(); else await p.waitForTimeout(600);
 await p.waitForTimeout(400);
 try{await act?.(p);}catch(e){console.log(name,String(e).slice(0,300))}
 await p.waitForTimeout(150);
 const el=p.locator('circlet-signup'); await el.screenshot({path:`/tmp/sshots/${name}.png`}).catch(e=>console.log(e.message)); if(name==='open') await p.screenshot({path:'/tmp/sshots/page.png',fullPage:true});
 await p.close(); }
await browser.close(); await w.close();
