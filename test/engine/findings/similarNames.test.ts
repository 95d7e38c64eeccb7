import fc from "fast-check";
import * as levenshtein from "fastest-levenshtein";
import { nameParts } from "../../../src/engine/findings/nameParts";
import { similarNames } from "../../../src/engine/findings/similarNames";

/** Names that one is compared with, at most, its words among them. */
const MOST_COMPARED = 40;

describe("[G4] what of a name tells firms apart", () => {
  test.each([
    ["ACME Ltd.", "acme"],
    ["Acme Limited", "acme"],
    ["ACME Co., Ltd", "acme"],
    ["Müller GmbH & Co. KG", "muller"],
    ["KPMG LLP (CSL)", "kpmg"],
    ["Fiat S.p.A.", "fiat"],
    ["Bank of England (RTGS)", "bank of england"],
    ["华为技术有限公司（上海）", "华为技术"],
    ["華為技術有限公司", "华为技术"],
    ["PT Telkom Tbk", "telkom tbk"],
    ["O’Neil’s", "oneils"],
    ["(unnamed)", "unnamed"],
    ["Limited", "limited"],
    ["", ""],
  ])("%s → %s", (name, core) => expect(nameParts(name).core).toBe(core));
});

describe("[G4] names that may be one account", () => {
  test.each([
    ["legal forms", ["ACME Ltd", "Acme Limited", "acme, inc."], true],
    ["brackets", ["KPMG LLP", "KPMG LLP (CSL)"], true],
    ["three branches", ["Bank of England (A)", "Bank of England (B)", "Bank of England"], true],
    ["Chinese forms", ["上海机床有限公司", "上海机床股份有限公司"], true],
    ["accents and case", ["Société Générale", "SOCIETE GENERALE"], true],
    ["the order of words", ["Smith, John", "John Smith"], true],
    ["ampersands", ["Marks & Spencer", "Marks and Spencer"], true],
    ["a blank", ["Micro Soft", "Microsoft"], true],
    ["a letter too few", ["Istenvexa Warehousing", "Istenvexa Warehosing"], true],
    ["a letter in each of two long words", ["Lindemann Verpackungen", "Lindeman Verpackungn"], true],
    ["another number", ["Store 1", "Store 2"], false],
    ["another code", ["Branch 00103", "Branch 00104"], false],
    ["short names", ["Bard", "Bart"], false],
    ["another first letter", ["Hilton", "Milton"], false],
    ["a short word", ["East Trading", "West Trading"], false],
    ["two letters in one word", ["Northern Foods", "Southern Foods"], false],
    ["another word", ["Bank of England", "Bank of Ireland"], false],
    ["one word more", ["Acme", "Acme Foods"], false],
    ["blank names", ["", ""], false],
  ])("%s", (_, names, alike) =>
    expect(similarNames(names)).toEqual(alike ? [names.map((_name, index) => index)] : []),
  );

  test("groups and their members are in the order of the names", () => {
    expect(similarNames(["Beta AG", "Acme Ltd", "Gamma", "ACME", "beta"])).toEqual([
      [0, 4],
      [1, 3],
    ]);
  });

  test("every name is in one group at most, and the order of the names does not matter", () => {
    const word = fc.constantFrom(
      "Acme",
      "Acma",
      "Beta",
      "Trading",
      "Tradings",
      "Foods",
      "Ltd",
      "GmbH",
      "1",
      "2",
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const unordered = (names: string[]) =>
      similarNames(names)
        .map((group) =>
          group
            .map((index) => names[index])
            .sort()
            .join("|"),
        )
        .sort();
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        const all = similarNames(names).flat();
        expect(new Set(all).size).toBe(all.length);
        expect(unordered([...names].reverse())).toEqual(unordered(names));
      }),
    );
  });

  test.each([5_000, 20_000])(
    "the work for %d names grows with their number, not with its square",
    (count) => {
      // Syllables by a fixed sequence: different names, and blocks of like beginnings as in a list of firms.
      const syllables = "ka lo mi ter van dor sen bra kin pol mar tes gro hal win fer tro lin sul bex".split(
        " ",
      );
      const part = (n: number) => syllables[n % 20] ?? "";
      const names = Array.from({ length: count }, (_, i) => {
        const n = (i * 7919) % 160_000;
        return `${part(n)}${part(Math.floor(n / 20))}${part(Math.floor(n / 400))} ${part(Math.floor(n / 8000))}ora Systems`;
      });
      const compared = jest.spyOn(levenshtein, "distance");
      similarNames(names);
      expect(compared.mock.calls.length).toBeLessThan(MOST_COMPARED * count);
      compared.mockRestore();
    },
  );
});
