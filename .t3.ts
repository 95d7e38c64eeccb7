import { openXlsx, openCsv, saveXlsx } from "./src/workbench/files";
import { createHeadlessBook } from "./src/workbench/workbook";
import ExcelJS from "exceljs";
import fs from "node:fs";
(async()=>{
 const c=openCsv(new TextEncoder().encode("Name,Revenue\nAcme,1200\n\"=1+1\",00103\nBeta,\"1,234.5\"\n数据,2026-09-30\n"),"sales.csv");
 const book=await createHeadlessBook(c);
 const s=book.activeSheet();
 s.write({row:0,column:2,rowCount:5,columnCount:2},[["Tier","Sum"],["A","=B2*2"],["B","=SUM(B2:B5)"],["'=evil()","x"],["C",true]]);
 s.setStyle({row:0,column:0,rowCount:1,columnCount:4},{bold:true,fill:"#1F4E79",fontColor:"#FFFFFF"});
 s.addConditionalFormat({areas:[{row:1,column:2,rowCount:4,columnCount:1}],priority:0,stopIfTrue:false,rule:{kind:"cellValue",operator:"equal",formula1:'="A"'},format:{fill:"#C6EFCE",fontColor:"#006100"}});
 s.setValidation({row:1,column:2,rowCount:4,columnCount:1},{rule:{kind:"list",source:"A,B,C",inCellDropDown:true},ignoreBlanks:true,errorAlert:{show:true,style:"stop",title:"",message:""},prompt:{show:false,title:"",message:""}});
 s.setColumnWidth(0,1,150); s.setFreeze(1,0);
 const t=s.addTable({row:0,column:0,rowCount:5,columnCount:4},"Sales");
 const r=book.addSheet("Report");
 r.write({row:0,column:0,rowCount:5,columnCount:4},[["Label","A","B","Cum"],["x",5,"",.5],["y",3,"",.8],["z","",1,.9],["Other (3)","",1,1]]);
 const ser=(name:string,col:string,type:string,axis:"Primary"|"Secondary",color:string,extra={})=>({name:`=Report!$${col}$1`,values:`Report!$${col}$2:$${col}$5`,categories:"Report!$A$2:$A$5",type,axisGroup:axis,color,gapWidth:20,overlap:100,...extra});
 r.addChart({name:"Pareto",type:"ColumnClustered",left:300,top:20,width:480,height:288,title:{visible:true,text:"Pareto of revenue"},legend:{visible:true,position:"Bottom"},series:[ser("A","B","ColumnClustered","Primary","#1F6FB2"),ser("B","C","ColumnClustered","Primary","#8FB8DE"),ser("Cum","D","Line","Secondary","#333333",{lineWeight:1.5,dashed:true})],axes:{category:{visible:true,title:"",majorGridlines:false},value:{visible:true,title:"Revenue",minimum:0,numberFormat:"#,##0",majorGridlines:true},secondaryValue:{visible:true,title:"",minimum:0,maximum:1,numberFormat:"0%",majorGridlines:false}},plotVisibleOnly:false,altText:"Pareto chart"});
 book.setName({name:"vf_tier",formula:"=sales!$C$2:$C$5",scope:null,visible:false,comment:""});
 book.setSetting("vf.mapping",{a:1});
 const out=await saveXlsx(book);
 fs.writeFileSync('/tmp/fx/o1.xlsx',out);
 const w=new ExcelJS.Workbook();await w.xlsx.load(out as never);
 for(const ws of w.worksheets){console.log(ws.name,ws.rowCount,ws.columnCount);ws.eachRow((row)=>console.log(JSON.stringify(row.values)));}
 const back=await openXlsx(out,"o1.xlsx");
 console.dir(back,{depth:7});
 book.dispose();
})();
