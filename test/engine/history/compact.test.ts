import fc from "fast-check";
import { compact, inForce, type LogLine, type Standing } from "../../../src/engine";
import { told } from "./logSupport";

const line = (account: string, on: string, from: Standing, to: Standing, byHand: LogLine["byHand"] = null) =>
  ({ account, on, from, to, byHand, why: "", by: null, until: null, run: on }) satisfies LogLine;
const toldOf = (lines: readonly LogLine[] | undefined) =>
  lines?.map((one) => `${one.on.slice(0, 7)} ${told(one)}`);

test("a log that is short enough stays as it is", () => {
  expect(compact([line("Acme", "2026-09-01", "B", "A")], "2026-09", 1)).toBeNull();
});

test("the lines of an account within a month become one; what came to nothing goes", () => {
  const lines = [
    line("Acme", "2026-09-01", "B", "A"),
    line("Beta", "2026-09-02", "2S", "3S"),
    line("acme ", "2026-09-20", "A", "2S"),
    line("Beta", "2026-09-21", "3S", "2S"),
    line("Acme", "2026-10-01", "2S", "3S"),
  ];
  const shorter = compact(lines, "2026-08", 4);
  expect(toldOf(shorter?.lines)).toEqual(["2026-09 acme  B→2S", "2026-10 Acme 2S→3S"]);
  expect(shorter?.since).toBe("2026-08");
});

test("then the oldest months go, and the log begins later", () => {
  const months = ["2026-05", "2026-06", "2026-07", "2026-08"];
  const lines = months.flatMap((month) => [
    line("Acme", `${month}-01`, "B", "A"),
    line("Beta", `${month}-01`, "B", "A"),
  ]);
  const shorter = compact(lines, "2026-05", 6);
  expect(toldOf(shorter?.lines)).toEqual([
    "2026-07 Acme B→A",
    "2026-07 Beta B→A",
    "2026-08 Acme B→A",
    "2026-08 Beta B→A",
  ]);
  expect(shorter?.since).toBe("2026-07");
});

test("why a tier set by hand holds is kept, however old it is", () => {
  const lines = [
    line("Acme", "2024-01-01", "3S", "B", "B"),
    ...Array.from({ length: 9 }, (_, at) => line(`Firm ${at}`, `2026-0${at + 1}-01`, "B", "A")),
  ];
  const shorter = compact(lines, "2024-01", 4);
  expect(toldOf(shorter?.lines)?.[0]).toBe("2024-01 Acme 3S→B by hand");
  expect(shorter?.lines).toHaveLength(4);
});

test("whatever goes, no tier set by hand ends or comes back by it, and there is room again", () => {
  const tier = fc.constantFrom("3S", "2S", "1S", "A", "B");
  const any = fc.record({
    account: fc.constantFrom("Acme", "Beta", "Ceta", "Delta"),
    day: fc.integer({ min: 0, max: 400 }),
    from: tier,
    to: tier,
    isByHand: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (drawn, most) => {
      const lines = [...drawn]
        .sort((a, b) => a.day - b.day)
        .map(({ account, day, from, to, isByHand }) => {
          const on = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
          return line(account, on, from, to, isByHand ? to : null);
        });
      const shorter = compact(lines, "2025-01", most);
      if (!shorter) return;
      expect([...inForce(shorter.lines)]).toEqual(expect.arrayContaining([...inForce(lines)]));
      expect(inForce(shorter.lines).size).toBe(inForce(lines).size);
      expect(compact(shorter.lines, shorter.since, most)).toBeNull();
    }),
  );
});

test("a line that a person wrote is neither made one with others nor let go, and is not counted", () => {
  const typed = { ...line("Acme", "2025-01-05", "2S", "1S"), run: "" };
  const lines = [
    line("Acme", "2025-01-01", "B", "A"),
    typed,
    line("Acme", "2025-01-20", "1S", "2S"),
    line("Beta", "2026-01-01", "B", "A"),
  ];
  expect(compact(lines, "2025-01", 3)).toBeNull();
  expect(compact(lines, "2025-01", 1)?.lines).toEqual([typed]);
  expect(toldOf(compact(lines, "2025-01", 2)?.lines)).toEqual(["2025-01 Acme 2S→1S", "2026-01 Beta B→A"]);
});
