import type { CompareMessageId } from "../../../engine";
import type { Words } from "../../words";

/** Models, cuts and runs side by side. */
export const compare = {
  "compare.up": "{{field}} up from {{from, number}} to {{to, number}}",
  "compare.down": "{{field}} down from {{from, number}} to {{to, number}}",
  "compare.known": "{{field}} is {{to}} (was not known)",
  "compare.unknown": "{{field}} is not known any more (was {{from}})",
  "compare.changed": "{{field}} is {{to}} (was {{from}})",
  "compare.yes": "“yes”",
  "compare.no": "“no”",

  "compare.reasons": "{{reasons, list}}.",
  "compare.others": "Its own figures are as before; those of others have changed.",

  "moved.title": "Who moved since {{since, date}}",
  "moved.firstTitle": "Who moved",
  "moved.first":
    "There is no earlier run with other results to compare with. Who moves from now on will stand here.",
  "moved.readiness": "{{count, number}} accounts changed tier since {{since, date}}: {{parts, list}}.",
  "moved.readiness_one": "1 account changed tier since {{since, date}}: {{parts, list}}.",
  "moved.abc": "{{count, number}} accounts changed class since {{since, date}}: {{parts, list}}.",
  "moved.abc_one": "1 account changed class since {{since, date}}: {{parts, list}}.",
  "moved.nobody.readiness": "Nobody changed tier since {{since, date}}.",
  "moved.nobody.abc": "Nobody changed class since {{since, date}}.",
  "moved.up": "{{count, number}} up",
  "moved.down": "{{count, number}} down",
  "moved.settled": "{{count, number}} from “{{none}}”",
  "moved.opened": "{{count, number}} to “{{none}}”",
  "moved.joined": "{{count, number}} accounts came into the list ({{items, dots}}).",
  "moved.joined_one": "1 account came into the list ({{items, dots}}).",
  "moved.left": "{{count, number}} accounts left the list ({{items, dots}}).",
  "moved.left_one": "1 account left the list ({{items, dots}}).",
  "moved.matrix": "From ↓ to →",
  "moved.beyond": "To “{{to}}”: {{items, dots}}.",
  "moved.account": "Account",
  "moved.from": "From",
  "moved.to": "To",
  "moved.why": "Why",
  "moved.more": "{{count, number}} more accounts moved.",
  "moved.more_one": "1 more account moved.",
  "moved.byHand": "Set by hand.",
  "moved.byHandBy": "Set by hand by {{by}}.",
  "moved.byHandWhy": "Set by hand: “{{why}}”.",
  "moved.byHandByWhy": "Set by hand by {{by}}: “{{why}}”.",
  "moved.settings": "The settings have changed as well.",
  "moved.settingsAlone": "Its own figures are as before; the settings have changed.",

  "compare.title": "{{model}} beside {{with}}",
  "compare.cell": "{{count, number}} · {{share, percent}}",
  "compare.account": "{{name}} ({{one}} and {{other}})",
  "compare.differ":
    "Each cell: accounts and their share of {{measure}}. The two differ most on {{accounts, list}}.",
  "compare.agree":
    "Each cell: accounts and their share of {{measure}}. The two see every account the same way.",
  "compare.notRun": "{{model}} did not run, so nothing is laid beside it.",

  "compare.cuts.title": "The same accounts under other cuts",
  "compare.cuts.cut": "Cut",
  "compare.cuts.inA": "Accounts in A",
  "compare.cuts.ofA": "A brings",
  "compare.cuts.inB": "Accounts in B",
  "compare.cuts.ofB": "B brings",
  "compare.cuts.inC": "Accounts in C",
  "compare.cuts.chosen": "{{cut}} (yours)",
  "compare.cut.include": "To {{a, percent}}, crossing one in",
  "compare.cut.exclude": "To {{a, percent}}, crossing one out",
  "compare.cut.count": "First {{a, percent}} by number",
  "compare.cut.thresholds": "From {{a, number}} on",
  "compare.cut.jenks": "Natural breaks",
  "compare.cut.computed": "Computed",

  "compare.whatIf.title": "What if",
  "compare.whatIf.found":
    "{{path}} {{to}} instead of {{from}}: {{count, number}} accounts change class ({{moves, list}}): {{accounts, list}}.",
  "compare.whatIf.found_one":
    "{{path}} {{to}} instead of {{from}}: one account changes class ({{moves, list}}): {{accounts, list}}.",
  "compare.whatIf.nobody": "{{path}} {{to}} instead of {{from}}: nobody changes class.",
  "compare.whatIf.move": "{{from}} → {{to}} {{count, number}}",
} satisfies Words<CompareMessageId>;
