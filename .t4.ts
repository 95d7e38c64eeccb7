import { openXlsx, openCsv, saveXlsx } from "./src/workbench/files";
import { createHeadlessBook } from "./src/workbench/workbook";
import fs from "node:fs";
(async()=>{
 for (const f of process.argv.slice(2)) {
 const b=new Uint8Array(fs.readFileSync(`/tmp/fx/${f}.xlsx`));
 let t=Date.now(); const c=await openXlsx(b,f+'.xlsx'); console.log(f,'open',Date.now()-t);
 t=Date.now(); const book=await createHeadlessBook(c); console.log('book',Date.now()-t, process.memoryUsage().rss/1e6|0);
 const s=book.activeSheet(); const n=c.sheets[0]!.rows.length;
 t=Date.now(); s.write({row:0,column:12,rowCount:n,columnCount:7},Array.from({length:n},(_,r)=>r===0?["Tier","Set","Why","Next","ABC","Share","Cum"]:["3S","","Need, budget, authority and urgency are all yes "+r,"Close this month","A",.001,.5])); console.log('write',Date.now()-t);
 s.setNumberFormats({row:1,column:17,rowCount:n-1,columnCount:2},Array.from({length:n-1},()=>["0.0%","0.0%"]));
 t=Date.now(); const out=await saveXlsx(book); console.log('save 7 columns',Date.now()-t,(out.length/1e6).toFixed(1),'MB rss',process.memoryUsage().rss/1e6|0);
 fs.writeFileSync(`/tmp/fx/${f}-out.xlsx`,out);
 t=Date.now(); const o2=await openXlsx(out,'x'); console.log('reopen',Date.now()-t,JSON.stringify(o2.sheets[0]!.rows[7]));
 book.dispose();
 t=Date.now(); const nb=await createHeadlessBook({...c,original:null}); console.log('book',Date.now()-t); t=Date.now(); const o3=await saveXlsx(nb); console.log('save new whole',Date.now()-t,(o3.length/1e6).toFixed(1),'MB rss',process.memoryUsage().rss/1e6|0);
 nb.dispose();
 }
})();
