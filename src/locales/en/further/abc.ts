import type { AbcMessageId } from "../../../engine";
import type { Words } from "../../words";

/** ABC: rank, distance to the better class, why there is none. */
export const abc = {
  "abc.rank":
    "Rank {{rank, number}} of {{of, number}} by {{measure}}: {{share, percent}}, with the larger ones {{cumulative, percent}}.",
  "abc.line.count.A": "Among the first {{a, percent}} of the accounts.",
  "abc.line.count.B": "Among the first {{b, percent}} of the accounts, after class A.",
  "abc.line.count.C": "After the first {{b, percent}} of the accounts.",
  "abc.line.thresholds.A": "At or above {{a, number}}.",
  "abc.line.thresholds.B": "At or above {{b, number}}, below {{a, number}}.",
  "abc.line.thresholds.C": "Below {{b, number}}.",
  "abc.line.jenks.A": "In the highest of three natural groups of values, from {{a, number}} on.",
  "abc.line.jenks.B": "In the middle one of three natural groups of values, from {{b, number}} on.",
  "abc.line.jenks.C": "In the lowest of three natural groups of values, below {{b, number}}.",
  "abc.line.computed.A":
    "Among the few that bring the most: the curve of shares ends class A at {{a, percent}} of the accounts.",
  "abc.line.computed.B":
    "Between the few and the many: the curve of shares ends class B at {{b, percent}} of the accounts.",
  "abc.line.computed.C":
    "Among the many that bring little: after {{b, percent}} of the accounts the curve of shares stays flat.",
  "abc.toNext": "{{gap, number}} more reaches class {{class}}.",
  "abc.toLast": "The last account in class {{class}} has {{gap, number}} more.",
  "abc.noLines": "The values differ too little to draw lines between classes.",
  "abc.zeroLast": "Zero is in the last class.",
  "abc.inGroup": "Within {{group}}: class {{class}}, rank {{rank, number}} of {{of, number}}.",
  "abc.groups":
    "Within {{by}} there are {{count, number}} groups. In class A there, but not overall: {{only, number}}.",
  "abc.groups_one": "Within {{by}} there is one group. In class A there, but not overall: {{only, number}}.",
  "abc.ungrouped": "{{count, number}} accounts have no {{by}} and no class within a group.",
  "abc.ungrouped_one": "{{count, number}} account has no {{by}} and no class within a group.",
  "abc.noGroups": "There are no classes within groups: no column of the table is {{by}}.",
  "abc.noTieBreak": "Equal values stay together: no column of the table is {{measure}}.",
  "abc.emptyA.few":
    "Nobody is in class A: the curve of shares ends it at {{a, percent}} of the accounts, and of {{count, number}} that is not one. With so few accounts, choose the cut by cumulative share to see who comes first.",
  "abc.emptyA.ties":
    "Nobody is in class A: the {{count, number}} largest accounts have the same {{measure}}, and since the line runs through them they stay together in class {{class}}. To have a class A, let a second measure break the tie or choose the cut by cumulative share.",
  "abc.emptyA.excludeTied":
    "Nobody is in class A: the {{count, number}} largest accounts, which are equal, bring {{share, percent}} of {{measure}}, more than the {{a, percent}} that ends it. Let the account that crosses the line count, and they are.",
  "abc.emptyA.exclude":
    "Nobody is in class A: the largest account alone brings {{share, percent}} of {{measure}}, more than the {{a, percent}} that ends it. Let the account that crosses the line count, and it is.",
  "abc.period.year": "Year",
  "abc.period.quarter": "Quarter",
  "abc.period.month": "Month",
  "abc.blank": "{{measure}} is blank or cannot be read: no class.",
  "abc.apart": "{{measure}} is negative: stands apart, no class.",
  "abc.noClasses": "{{measure}} adds up to nothing: no class.",
  "abc.nothingClassified": "No account has a value that can be ranked.",
  "abc.totalNotPositive":
    "The total is {{total, number}}; shares of it mean nothing, so there are no classes.",
} satisfies Words<AbcMessageId>;
