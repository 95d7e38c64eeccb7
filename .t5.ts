import { readWithHucre } from "./test/workbench/files/support/readers";
import fs from "node:fs";
console.log(JSON.stringify(readWithHucre(new Uint8Array(fs.readFileSync('/tmp/fx/o1.xlsx')))));
