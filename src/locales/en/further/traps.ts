import type { TrapMessageId } from "../../../engine";
import type { Words } from "../../words";

/** The five traps, and what else is found in the classes. */
export const traps = {
  "trap.singleIndicator.name": "A single indicator",
  "trap.concentration.name": "Grab the big, drop the small",
  "trap.bigProduct.name": "Big product, no big customer",
  "trap.profitless.name": "Big but profitless",
  "trap.terms.name": "Ever better terms",

  "trap.state.found": "found",
  "trap.state.clear": "clear",
  "trap.state.unmapped": "not checked",
  "trap.unmapped": "Choose a column for {{fields, list}} to check this.",
  "trap.empty": "{{fields, list}} have nothing to read, so this is not checked.",
  "trap.empty_one": "{{fields, list}} has nothing to read, so this is not checked.",

  "trap.singleIndicator.one":
    "{{measure}} alone would mislead you: {{first}}. Decide on time and terms by the score as well.",
  "trap.singleIndicator.both":
    "{{measure}} alone would mislead you: {{first}}; {{second}}. Decide on time and terms by the score as well.",
  "trap.singleIndicator.big":
    "{{count, number}} class A accounts score only middle or low, {{accounts, list}}",
  "trap.singleIndicator.big_one": "one class A account scores only middle or low, {{accounts, list}}",
  "trap.singleIndicator.small": "{{count, number}} class C accounts score top, {{accounts, list}}",
  "trap.singleIndicator.small_one": "one class C account scores top, {{accounts, list}}",
  "trap.singleIndicator.account":
    "{{name}} (rank {{byMeasure, number}} by {{measure}}, {{byScore, number}} by score)",
  "trap.singleIndicator.unscored":
    "No account has a score, since less than half of the score card is known: not checked.",
  "trap.singleIndicator.clear":
    "{{measure}} and the score agree: no class A account scores below high, no class C account scores top.",

  "trap.concentration.one":
    "{{name}} alone brings {{top1, percent}} of {{measure}}. At stake: {{losses, list}}. Know more than one person there, and build up those behind it.",
  "trap.concentration.few":
    "A few accounts carry {{measure}}, as concentrated as {{equal, number(maximumFractionDigits: 1)}} equal ones (Herfindahl index {{hhi, number}}). At stake: {{losses, list}}. Build up those behind them.",
  "trap.concentration.loss": "{{value, number}} ({{share, percent}}) with the largest {{count, number}}",
  "trap.concentration.loss_one": "{{value, number}} ({{share, percent}}) with the largest one",
  "trap.concentration.clear":
    "No single account carries too much of {{measure}}. At stake: {{losses, list}}.",

  "trap.bigProduct.all":
    "{{count, number}} of {{of, number}} in class C are class A within a product and among the first {{top, percent}} of its buyers: {{accounts, list}}. A big buyer of one product is not yet a big customer: plan time by the overall class, and ask what else they could buy.",
  "trap.bigProduct.all_one":
    "{{count, number}} of {{of, number}} in class C is class A within a product and among the first {{top, percent}} of its buyers: {{accounts, list}}. A big buyer of one product is not yet a big customer: plan time by the overall class, and ask what else they could buy.",
  "trap.bigProduct.some":
    "{{count, number}} of {{of, number}} in class C are class A within a product, {{leaders, number}} of them among the first {{top, percent}} of its buyers: {{accounts, list}}. A big buyer of one product is not yet a big customer: plan time by the overall class, and ask what else they could buy.",
  "trap.bigProduct.none":
    "{{count, number}} of {{of, number}} in class C are class A within a product, none of them among the first {{top, percent}} of its buyers; nearest to it: {{accounts, list}}. A big buyer of one product is not yet a big customer: plan time by the overall class, and ask what else they could buy.",
  "trap.bigProduct.none_one":
    "{{count, number}} of {{of, number}} in class C is class A within a product, though not among the first {{top, percent}} of its buyers: {{accounts, list}}. A big buyer of one product is not yet a big customer: plan time by the overall class, and ask what else they could buy.",
  "trap.bigProduct.account": "{{name}} in {{product}} (rank {{rank, number}} of {{of, number}})",
  "trap.bigProduct.clear": "Nobody is class A within a product and class C overall.",

  "trap.profitless.accounts":
    "Big by {{revenue}}, with little or no {{profit}} ({{count, number}} of {{of, number}} in class A): {{accounts, list}}. {{shares}} Mend price and cost to serve there before you chase more volume.",
  "trap.profitless.class":
    "Class A earns less than it sells. {{shares}} The thinnest margins in it: {{accounts, list}}. Mend price and cost to serve there before you chase more volume.",
  "trap.profitless.shares":
    "Class A brings {{revenueShare, percent}} of {{revenue}} and {{profitShare, percent}} of {{profit}}.",
  "trap.profitless.sharesKnown":
    "Of the accounts whose {{profit}} is known, class A brings {{revenueShare, percent}} of {{revenue}} and {{profitShare, percent}} of {{profit}}.",
  "trap.profitless.noShares": "{{profit}} adds up to no gain at all.",
  "trap.profitless.clear":
    "No class A account by {{revenue}} is class C or negative by {{profit}}. {{shares}}",

  "trap.terms.found":
    "{{count, number}} accounts get a discount at least {{points, number}} points above the median of those with equal or larger {{measure}}: {{accounts, list}}. Ask what they give in return before the next concession.",
  "trap.terms.found_one":
    "One account gets a discount at least {{points, number}} points above the median of those with equal or larger {{measure}}: {{accounts, list}}. Ask what it gives in return before the next concession.",
  "trap.terms.account": "{{name}} ({{given, percent}} against {{median, percent}})",
  "trap.terms.clear":
    "Nobody gets a discount {{points, number}} points or more above the median of those with equal or larger {{measure}}.",

  "finding.creditTerms":
    "{{count, number}} of your largest accounts pay badly: {{accounts, list}}. Agree on terms of payment before you sell them more.",
  "finding.creditTerms_one":
    "One of your largest accounts pays badly: {{accounts, list}}. Agree on terms of payment before you sell it more.",
  "finding.creditTerms.overdue":
    "{{count, number}} of your largest accounts owe money or pay badly: {{accounts, list}}. {{overdue, number}} is overdue in all. Agree on terms of payment before you sell them more.",
  "finding.creditTerms.overdue_one":
    "One of your largest accounts owes money: {{accounts, list}}. {{overdue, number}} is overdue in all. Agree on terms of payment before you sell it more.",
  "finding.creditTerms.owes": "{{name}} ({{overdue, number}} overdue)",
  "finding.creditTerms.pays": "{{name}} ({{field}} {{points, number}} of 5)",
  "finding.withAmount": "{{name}} ({{amount, number}})",
  "finding.withShare": "{{name}} ({{share, percent}})",
  "finding.risks": "Risks: {{names, dots}}.",
  "finding.row": "row {{row}}",
  "finding.more": "{{count, number}} more",
} satisfies Words<TrapMessageId>;
