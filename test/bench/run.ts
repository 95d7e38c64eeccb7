import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contestants } from "./contest";
import { byDistribution, bySize } from "./duel";
import { retailLines, saveRows } from "./peerData";
import { readingReport } from "./reading";
import { makeRows } from "./rows";
import { tables } from "./tables";

/** `npm run bench`: everything once, as markdown; `-- --write` puts it into the README of this folder, too. */
const ROWS = 1_000_000;
const README = path.join(__dirname, "README.md");
const MEASURED = /(?<=<!-- measured -->\n)[\s\S]*(?=<!-- end -->)/;

const say = (what: string) => process.stderr.write(`${what}\n`);

say("rows and order lines");
saveRows(makeRows(ROWS));
const lines = retailLines();
if (!lines) say("not run: order lines (../shared/data/uci_online_retail)");
const contest = contestants();
say("engine and prototype in turn");
const sizes = bySize();
const distributions = byDistribution(ROWS);
say("reading");
const text = tables({
  contest,
  sizes,
  distributions,
  reading: readingReport(),
  lines: lines?.customer.length ?? 0,
});
process.stdout.write(text);
if (process.argv.includes("--write"))
  writeFileSync(
    README,
    readFileSync(README, "utf8").replace(MEASURED, () => `\n${text}\n`),
  );
