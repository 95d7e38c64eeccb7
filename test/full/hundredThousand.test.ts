import { createApp, createInlineEngine } from "../../src/app";
import { createSay } from "../../src/locales";
import type { RequestBody } from "../../src/workbench/host";
import type { Area, CellValue } from "../../src/workbench/workbook";
import { openWorkbench, type Workbench } from "../support/openWorkbench";

/** 100,000 accounts × 12 columns in Excel on the web: as few messages as its limit allows, and nothing in them in vain. */

const HEADERS = [
  ...["Account", "ID", "Owner", "Region", "Industry"],
  ...["Need", "Budget", "Authority", "Urgency", "Revenue", "Shoe size", "Notes"],
];
const ROWS = 100_000;
const ANSWERS = ["yes", "no", "", "yes", "Y"];
/** Excel on the web takes and gives so much at a time. */
const LIMIT = 5 * 1024 * 1024;
/** Messages below this carry no rows: they look, name, format. Their number does not depend on the table's length. */
const SMALL = 100_000;
const MOST_SMALL = 60;
/** What the byte limit dictates, and a fifth more. */
const TOLERANCE = 1.2;
/** The log keeps where everyone stands in few, long cells. */
const SHORT = 1_000;
const NOT_MAPPED = [10, 11];
/** Tier, Why and Next step, right of the user's columns. */
const TIER_COLUMNS = [12, 14, 15];
/** Rows are compared and written in stretches of 1,000; the changed ones may lie across two. */
const STRETCHES = 2_000;

function line(at: number): CellValue[] {
  const answer = (salt: number) => ANSWERS[(at * 7 + salt * 13 + (at >> 3)) % ANSWERS.length] ?? "";
  const revenue = Math.round(1_000_000 / (1 + ((at * 7_919) % ROWS))) / 100;
  return [
    `Account ${at} Ltd`,
    `'${String(at).padStart(6, "0")}`,
    `Owner ${at % 12}`,
    `Region ${at % 5}`,
    `Industry ${at % 9}`,
    ...[1, 2, 3, 4].map(answer),
    revenue,
    36 + (at % 12),
    at % 3 === 0 ? "Met at the autumn fair, asked for a quote" : "",
  ];
}

interface Message {
  /** What the run was at: reading, writing, or what follows; each waits for the one before. */
  phase: string;
  out: number;
  in: number;
  /** Ranges that are named: first row, first column, rows, columns. */
  ranges: (readonly [number, number, number, number])[];
}

/** What goes over the wire while `work` runs. */
async function recorded(
  workbench: Workbench,
  work: (enter: (phase: string) => void) => Promise<unknown>,
): Promise<Message[]> {
  const messages: Message[] = [];
  let phase = "";
  const { host } = workbench;
  const process = host.process.bind(host);
  const size = (body: unknown) => Buffer.byteLength(JSON.stringify(body));
  const rangesOf = ({ ObjectPaths }: RequestBody) =>
    Object.values(ObjectPaths).flatMap(({ Name, ArgumentInfo }) =>
      Name === "GetRangeByIndexes"
        ? [ArgumentInfo?.Arguments as unknown as readonly [number, number, number, number]]
        : [],
    );
  const spy = jest.spyOn(host, "process").mockImplementation(async (body, flags) => {
    const at = phase;
    const response = await process(body, flags);
    messages.push({ phase: at, out: size(body), in: size(response), ranges: rangesOf(body) });
    return response;
  });
  try {
    await work((next) => (phase = next));
  } finally {
    spy.mockRestore();
  }
  return messages;
}

const sum = (messages: readonly Message[], way: "out" | "in") =>
  messages.reduce((total, message) => total + message[way], 0);

/**
 * So many messages the limit dictates: reading the user's columns, the log, comparing, reading what stands in ours, writing
 * and logging wait for one another, so each needs, in its direction, as many as its bytes fill.
 */
function dictated(messages: readonly Message[]): number {
  const bytes = new Map<string, number>();
  for (const message of messages.filter(isLarge)) {
    const way = message.out > message.in ? "out" : "in";
    const long = message.ranges.filter(([, , rowCount]) => rowCount > SHORT);
    const what =
      long.length === 0 ? "log" : long.some(([, column]) => column >= HEADERS.length) ? "ours" : "theirs";
    const key = `${message.phase} ${what} ${way}`;
    bytes.set(key, (bytes.get(key) ?? 0) + message[way]);
  }
  return Array.from(bytes.values()).reduce((count, size) => count + Math.ceil(size / LIMIT), 0);
}

function tell(name: string, messages: readonly Message[], milliseconds: Record<string, number>): void {
  const large = messages.filter(isLarge).length;
  const seconds = Object.entries(milliseconds).map(([step, ms]) => `${step} ${(ms / 1000).toFixed(1)} s`);
  console.info(
    `${name}: ${seconds.join(", ")}; ${messages.length} messages, ${large} of them with rows (the limit dictates ` +
      `${dictated(messages)}); ${(sum(messages, "out") / 1e6).toFixed(1)} MB out, ` +
      `${(sum(messages, "in") / 1e6).toFixed(1)} MB in; ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
  );
}

const isLarge = (message: Message) => message.out > SMALL || message.in > SMALL;

/** Columns of ranges over many rows. */
function longColumns(messages: readonly Message[]): Set<number> {
  const columns = new Set<number>();
  for (const [, first, rowCount, columnCount] of messages.flatMap(({ ranges }) => ranges))
    if (rowCount > SHORT && rowCount <= ROWS)
      for (let column = first; column < first + columnCount; column++) columns.add(column);
  return columns;
}

function holdsToTheLimit(messages: readonly Message[]): void {
  for (const message of messages) expect(Math.max(message.out, message.in)).toBeLessThanOrEqual(LIMIT);
  const large = messages.filter(isLarge).length;
  expect(large).toBeLessThanOrEqual(TOLERANCE * dictated(messages));
  expect(messages.length - large).toBeLessThanOrEqual(MOST_SMALL);
}

test("100,000 accounts × 12 columns: as few messages as the limit dictates, only what is needed in them", async () => {
  const cells = [HEADERS, ...Array.from({ length: ROWS }, (_, at) => line(at))];
  const workbench = await openWorkbench({ cells, profile: "web" });
  try {
    const [sheet] = workbench.book.sheets();
    if (!sheet) throw new Error("A workbook has a sheet.");
    const app = createApp({ engine: createInlineEngine(), say: createSay("en") });
    const run = async (name: string) => {
      let milliseconds: Record<string, number> = {};
      const messages = await recorded(workbench, async (enter) => {
        enter("read");
        const outcome = await app.classify({
          onProgress: ({ step, done, total }) => {
            if (step === "write") enter(done < total ? "write" : "after");
          },
        });
        milliseconds = { ...outcome.milliseconds };
        expect(outcome.analysis.accounts).toBe(ROWS);
      });
      tell(name, messages, milliseconds);
      holdsToTheLimit(messages);
      for (const column of NOT_MAPPED) expect(longColumns(messages).has(column)).toBe(false);
      return messages;
    };
    await run("first run");
    expect(sheet.usedArea(true)).toMatchObject({ rowCount: ROWS + 1, columnCount: HEADERS.length + 7 });

    const written: Area[] = [];
    workbench.book.onEdit((edit) => {
      if (edit.kind === "cells" && edit.by === "api" && edit.sheetId === sheet.id)
        written.push(...edit.areas);
    });
    await run("again, nothing changed");
    expect(written).toEqual([]);

    // The answers of the last 100 rows: their tier, its reasons and next steps; no share, no class.
    const first = ROWS - 99;
    sheet.write(
      { row: first, column: 5, rowCount: 100, columnCount: 1 },
      Array.from({ length: 100 }, () => ["no"]),
    );
    await run("again, 100 answers changed");
    expect(written.length).toBeGreaterThan(0);
    for (const { row, column, columnCount } of written) {
      expect(row).toBeGreaterThan(ROWS - STRETCHES);
      for (let at = column; at < column + columnCount; at++) expect(TIER_COLUMNS).toContain(at);
    }

    const watched = await recorded(workbench, async () => expect(await app.changedRows()).toBe(0));
    tell("watch", watched, {});
    holdsToTheLimit(watched);
  } finally {
    workbench.close();
  }
}, 3_600_000);
