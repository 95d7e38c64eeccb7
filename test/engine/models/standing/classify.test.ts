import fc from "fast-check";
import { classifyStanding, STANDINGS } from "../../../../src/engine/models/standing/classify";
import { standingJson } from "../../../../src/engine/models/standing/explain";
import { inputsOf } from "../inputsOf";

interface Account {
  fit: number | "";
  volume: number | "";
  orders: number | "";
  revenue: number | "";
  profit: number | "";
  paymentReputation: number | "";
}
const standings = (accounts: readonly Account[]) => {
  const column = (field: keyof Account) => accounts.map((account) => account[field]);
  const result = classifyStanding(
    inputsOf({
      name: ["Firm", ...accounts.map((_, i) => `Firm ${i}`)],
      fit: ["Fit", ...column("fit")],
      volume: ["Volume", ...column("volume")],
      orders: ["Orders", ...column("orders")],
      revenue: ["Revenue", ...column("revenue")],
      profit: ["Profit", ...column("profit")],
      paymentReputation: ["Payment reputation", ...column("paymentReputation")],
    }),
  );
  return accounts.map((_, account) => standingJson(result, account));
};

const scale = fc.integer({ min: 0, max: 100 });
const amount = fc.integer({ min: 0, max: 1000 });
const account: fc.Arbitrary<Account> = fc.record({
  fit: scale,
  volume: amount,
  orders: amount,
  revenue: amount,
  profit: fc.integer({ min: -500, max: 500 }),
  paymentReputation: fc.integer({ min: 0, max: 5 }),
});
/** The first account fixes the scales: fit of 100, a reputation of 5. */
const BEST: Account = {
  fit: 100,
  volume: 1000,
  orders: 1000,
  revenue: 1000,
  profit: 500,
  paymentReputation: 5,
};
const accounts = fc.array(account, { minLength: 1, maxLength: 20 }).map((all) => [BEST, ...all]);

test("[C4] the order of the rows does not show", () => {
  fc.assert(
    fc.property(accounts, (all) => expect(standings([...all].reverse()).reverse()).toEqual(standings(all))),
    { numRuns: 40 },
  );
});

test("[C4] better fit or reputation never lowers a standing", () => {
  const rank = (found: ReturnType<typeof standings>[number] | undefined) =>
    STANDINGS.indexOf(found?.class ?? "prospective");
  fc.assert(
    fc.property(
      accounts,
      fc.nat(),
      fc.constantFrom("fit" as const, "paymentReputation" as const),
      (all, at, field) => {
        const i = at % all.length;
        const better = all.map((each, j) =>
          i === j ? { ...each, [field]: field === "fit" ? 100 : 5 } : each,
        );
        expect(rank(standings(better)[i])).toBeLessThanOrEqual(rank(standings(all)[i]));
      },
    ),
    { numRuns: 60 },
  );
});

test("[C4, R5] knowing one answer more never enlarges what an account could be", () => {
  fc.assert(
    fc.property(accounts, fc.nat(), (all, at) => {
      const i = 1 + (at % (all.length - 1));
      const blanked = all.map((each, j) => (i === j ? { ...each, paymentReputation: "" as const } : each));
      const [known, open] = [standings(all)[i], standings(blanked)[i]];
      for (const each of known?.possible ?? []) expect(open?.possible).toContain(each);
    }),
    { numRuns: 60 },
  );
});
