import type { Finding } from "../analysis";
import { CLASSIFIED } from "../models/abc/status";
import { nameOfField } from "../models/headers";
import { compensatedSum } from "../stats/compensatedSum";
import { ABC_CLASSES, type Message } from "../types";
import { calledIn, firstFew, roundAmount } from "./named";
import type { TrapInputs } from "./trap";

const A = ABC_CLASSES.indexOf("A");

/**
 * Class A and strategic accounts that pay badly or owe already (domain 5): terms come before volume. Those who owe most come
 * first, then those who pay worst.
 *
 * @example creditTerms(inputs)[0]?.message
 * // => "2 of your largest accounts owe money or pay badly: Acme (1,200 overdue) and Beta (Payment reputation 2 of 5). …"
 */
export function creditTerms({ columns, settings, abc, strategic }: TrapInputs): Finding[] {
  const { overdue, paymentReputation } = columns.numbers;
  const owes = (account: number): number => Math.max(0, overdue?.[account] || 0);
  const reputation = (account: number): number => paymentReputation?.[account] ?? NaN;
  const found = Array.from(abc.status.keys())
    .filter(
      (account) =>
        isLarge(account) &&
        (owes(account) > 0 || reputation(account) <= settings.findings.credit.paymentReputation),
    )
    .sort((a, b) => owes(b) - owes(a) || (reputation(a) || 0) - (reputation(b) || 0));
  if (found.length === 0) return [];
  const name = calledIn(columns);
  const fieldName = nameOfField("paymentReputation", columns.headers);
  const accounts = firstFew(found, (account): Message =>
    owes(account) > 0
      ? {
          id: "finding.creditTerms.owes",
          values: { name: name(account), overdue: roundAmount(owes(account)) },
        }
      : {
          id: "finding.creditTerms.pays",
          values: { name: name(account), field: fieldName, points: reputation(account) },
        },
  );
  const sum = compensatedSum(found.map(owes));
  const values = { count: found.length, accounts, overdue: roundAmount(sum) };
  const id = sum > 0 ? "finding.creditTerms.overdue" : "finding.creditTerms";
  return [{ kind: "credit.terms", message: { id, values }, accounts: found }];

  function isLarge(account: number): boolean {
    return (abc.status[account] === CLASSIFIED && abc.classes[account] === A) || strategic?.[account] === 1;
  }
}
