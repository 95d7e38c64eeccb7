import { duplicateNames } from "../../../src/engine/findings/duplicateName";
import { createSay } from "../../../src/locales";

const say = createSay("en");
const ones = (count: number) => new Uint32Array(count).fill(1);

test("[G4] proposes the name with the most value and merges nothing", () => {
  const names = ["ACME Ltd", "Beta", "Acme Limited"];
  const findings = duplicateNames(names, Float64Array.of(10, 500, 90), ones(3));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ kind: "duplicate.name", accounts: [0, 2] });
  expect(say(findings[0]!.message)).toBe(
    "“ACME Ltd” and “Acme Limited” may be one account. They are counted apart; if they are one, write “Acme Limited” in all their rows.",
  );
});

test("without values the name with the most lines is kept, then the first", () => {
  const names = ["ACME Ltd", "Acme Limited"];
  const kept = (lines: Uint32Array) =>
    duplicateNames(names, Float64Array.of(NaN, NaN), lines)[0]?.message.values?.["kept"];
  expect(kept(Uint32Array.of(1, 4))).toBe("Acme Limited");
  expect(kept(Uint32Array.of(2, 2))).toBe("ACME Ltd");
});

test("groups come by value, and more than twenty are counted", () => {
  const names = Array.from({ length: 25 }, (_, i) => String.fromCharCode(65 + i).repeat(7)).flatMap(
    (name) => [name, `${name} Ltd`],
  );
  const values = Float64Array.from(names, (_, i) => i);
  const findings = duplicateNames(names, values, ones(names.length));
  expect(findings).toHaveLength(21);
  expect(findings[0]?.accounts).toEqual([48, 49]);
  expect(findings[20]?.accounts).toHaveLength(10);
  expect(say(findings[20]!.message)).toBe(
    "5 further groups of names look alike (10 accounts). They are counted apart.",
  );
});

test("a long group names five and counts the rest", () => {
  const names = ["Acme", "Acme Ltd", "Acme GmbH", "Acme Inc", "Acme SA", "Acme AG", "Acme BV"];
  expect(say(duplicateNames(names, new Float64Array(7), ones(7))[0]!.message)).toContain(
    "“Acme SA”, and 2 more",
  );
});

test("rows that are accounts name each spelling once, and keep the one with the most value in all its rows", () => {
  const names = ["KPMG LLP (CSL)", ...Array<string>(6).fill("KPMG LLP")];
  const [finding] = duplicateNames(names, Float64Array.of(50, 10, 10, 10, 10, 10, 10), ones(7));
  expect(finding?.accounts).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(say(finding!.message)).toBe(
    "“KPMG LLP (CSL)” and “KPMG LLP” may be one account. They are counted apart; if they are one, write “KPMG LLP” in all their rows.",
  );
});

test("[G4] names that differ in brackets alone are to be called what stands before them", () => {
  const names = ["Bank (3)", "Bank (Crest Charges)", "银行（上海）", "银行"];
  expect(
    duplicateNames(names, Float64Array.of(10, 50, 7, 2), ones(4)).map(({ message }) => say(message)),
  ).toEqual([
    "“Bank (3)” and “Bank (Crest Charges)” may be one account. They are counted apart; if they are one, write “Bank” in all their rows.",
    "“银行（上海）” and “银行” may be one account. They are counted apart; if they are one, write “银行” in all their rows.",
  ]);
});

describe("a name that stands there twice", () => {
  const list = ["Acme", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "acme "];
  test("is a finding in a list of accounts", () => {
    expect(duplicateNames(list, new Float64Array(10), ones(10)).map(({ accounts }) => accounts)).toEqual([
      [0, 9],
    ]);
  });
  test("in one spelling says that each row counts by itself, in both languages", () => {
    const same = [...list.slice(0, 9), "Acme"];
    const [finding] = duplicateNames(same, new Float64Array(10), ones(10));
    expect(say(finding!.message)).toBe(
      "“Acme” stands in 2 rows, each counted as an account of its own. If they are one, group the rows by account, or delete what was entered twice.",
    );
    expect(createSay("zh-CN")(finding!.message)).toBe(
      "“Acme”出现在 2 行，每行各算一个客户。若是同一客户，请按客户合并各行，或删除重复录入的行。",
    );
  });
  test("is none among lines that repeat their accounts", () => {
    expect(duplicateNames(["Acme", "Acme", "Beta", "Beta"], new Float64Array(4), ones(4))).toEqual([]);
  });
});
