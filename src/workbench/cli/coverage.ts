import { parseArgs } from "node:util";
import { measureCoverage } from "./apiCoverage";
import type { ApiCoverage, CoveredMember } from "./apiCoverage";
import { reasonsToLeaveOut } from "./apiCoverage/leftOut";
import { minorOf } from "./apiCoverage/readApiNotes";
import { asTable, bySet, missingLines, setOf, share } from "./apiCoverage/table";
import { EXIT } from "./cliError";
import { print } from "./print";

const USAGE = "Usage: npm run --silent coverage -- [--upto 1.9] [--class Range] [--missing] [--others]";

interface Asked {
  /** Only members up to this version of ExcelApi. */
  upto?: string;
  class?: string;
  /** Names what is missing instead of counting, one member a line. */
  missing?: boolean;
  /** Names what only the client or only the types have, instead. */
  others?: boolean;
}

/** `npm run coverage`: how much of the Excel API the workbench's host has, by requirement set and by class. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      upto: { type: "string" },
      class: { type: "string" },
      missing: { type: "boolean" },
      others: { type: "boolean" },
    },
  });
  await print(report(await measureCoverage(), values).join("\n"));
}

function report(coverage: ApiCoverage, asked: Asked): string[] {
  if (asked.others === true) return others(coverage);
  const members = coverage.members.filter((member) => isAsked(member, asked));
  return asked.missing === true ? missingLines(members) : tables(members);
}

function tables(members: readonly CoveredMember[]): string[] {
  const counted = members.filter(({ state }) => state !== "left out");
  return [
    ...asTable("Requirement set", share([...members].sort(bySet), setOf)),
    "",
    ...asTable(
      "Class",
      share([...counted].sort(byClass), ({ className }) => className),
    ),
    "",
    `Left out by decision: ${reasonsToLeaveOut().join("; ")}.`,
  ];
}

function byClass(one: CoveredMember, other: CoveredMember): number {
  return one.className.localeCompare(other.className);
}

function others({ notNoted, notInClient }: ApiCoverage): string[] {
  return [
    "In the client and noted nowhere:",
    ...[...notNoted].sort(),
    "",
    "Noted, and not in this client:",
    ...[...notInClient].sort(),
  ];
}

function isAsked({ className, set }: CoveredMember, asked: Asked): boolean {
  if (asked.class !== undefined && asked.class !== className) return false;
  if (asked.upto === undefined) return true;
  return set !== null && set.startsWith("ExcelApi ") && minorOf(set) <= minorOf(asked.upto);
}

main().then(
  () => process.exit(EXIT.done),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exit(EXIT.usage);
  },
);
