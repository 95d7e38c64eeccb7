import { openXlsx } from "./src/workbench/files";
import { createHeadlessBook } from "./src/workbench/workbook";
import { richFile } from "./test/workbench/files/support/richFile";
(async()=>{
 const c=await openXlsx(await richFile(),"x.xlsx");
 console.log(JSON.stringify(c.sheets[0]!.rows[6]));
 const b=await createHeadlessBook(c);
 await b.recalculated();
 console.log(b.journal.isEmpty,b.journal.workbook,b.sheets().map(s=>b.journal.sheet(s.id)));
 console.log(b.activeSheet().formulas({row:3,column:0,rowCount:4,columnCount:5}),b.activeSheet().values({row:3,column:0,rowCount:4,columnCount:5}));
 b.dispose();
})();
