import type { AbcMessageId, FindingMessageId, ReadinessMessageId, SharedMessageId } from "../../engine";
import type { Words } from "../words";

/** Names, reasons, questions, next steps and findings. Headers are the user's own and stay as written. */
export const models = {
  "tier.3S.name": "Bonus",
  "tier.2S.name": "Gold mine",
  "tier.1S.name": "Next month",
  "tier.A.name": "Next quarter",
  "tier.B.name": "Burden",
  "tier.open": "open question",

  "tier.3S.nextStep": "Close this month.",
  "tier.2S.nextStep": "Keep following up; find the event that makes it urgent.",
  "tier.1S.nextStep": "Uncover the need.",
  "tier.A.nextStep": "Stay in touch until funds come.",
  "tier.B.nextStep": "Drop it; spend no time.",

  "tier.3S.reason": "ready to close",
  "tier.2S.reason": "winnable, but nothing presses yet",
  "tier.1S.reason": "uncover the need",
  "tier.A.reason": "wait for funds",
  "tier.B.reason": "nothing to win now",

  "question.need": "Ask: what do they need?",
  "question.budget": "Ask: is there money for it?",
  "question.authority": "Ask: who decides?",
  "question.urgency": "Ask: by when do they need it?",

  "readiness.yes": "{{names, list}} are there",
  "readiness.yes_one": "{{names, list}} is there",
  "readiness.no": "{{names, list}} are “no”",
  "readiness.no_one": "{{names, list}} is “no”",
  "readiness.unknown": "{{names, list}} are not known",
  "readiness.unknown_one": "{{names, list}} is not known",
  "readiness.oneFact": "{{first}}: {{then}}.",
  "readiness.twoFacts": "{{first}}, {{second}}: {{then}}.",
  "readiness.threeFacts": "{{first}}, {{second}}, {{third}}: {{then}}.",
  "readiness.keyPerson.reason": "find the key person",
  "readiness.keyPerson.nextStep": "Find the key person.",
  "readiness.couldBe": "could be {{tiers, list(type: disjunction)}}",
  "readiness.byHand": "Set by hand; computed: {{tier}}. {{reason}}",
  "readiness.byHandSame": "Set by hand, as computed. {{reason}}",

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

  "text.twoSentences": "{{first}} {{second}}",

  "finding.tieAcrossLine.include":
    "{{count, number}} accounts have the same {{measure}} ({{value, number}}) across the line between {{better}} and {{worse}}. They stay together in {{class}}, which now has {{classCount, number}} accounts. To tell them apart, rank by a finer measure or move the cut.",
  "finding.tieAcrossLine.computed":
    "{{count, number}} accounts have the same {{measure}} ({{value, number}}) across the line between {{better}} and {{worse}}. They stay together in {{class}}, where most of them lie; it now has {{classCount, number}} accounts. To tell them apart, rank by a finer measure or let a second one break ties.",
  "finding.tieAcrossLine.exclude":
    "{{count, number}} accounts have the same {{measure}} ({{value, number}}) across the line between {{better}} and {{worse}}. They stay together in {{class}}, which now has {{classCount, number}} accounts. To keep them in {{better}}, let the crossing account count.",

  "finding.duplicateName":
    "{{names, list}} may be one account. They are counted apart; if they are one, write “{{kept}}” in all their rows.",
  "finding.duplicateName.same":
    "“{{name}}” stands in {{count, number}} rows, each counted as an account of its own. If they are one, group the rows by account, or delete what was entered twice.",
  "finding.duplicateName.more": "{{count, number}} more",
  "finding.duplicateName.rest":
    "{{count, number}} further groups of names look alike ({{accounts, number}} accounts). They are counted apart.",
  "finding.duplicateName.rest_one":
    "One further group of names looks alike ({{accounts, number}} accounts). They are counted apart.",
  "finding.duplicateName.all":
    "The names of {{accounts, number}} accounts look like one another's. They are counted apart; the report lists them.",
  "finding.duplicateLine":
    "{{count, number}} rows repeat an earlier row in every column that was read ({{columns, list}}); the first is row {{row}}. They count as they stand; delete those that were entered twice.",
  "finding.duplicateLine_one":
    "Row {{row}} repeats an earlier row in every column that was read ({{columns, list}}). It counts as it stands; delete it if it was entered twice.",
  "finding.ledgerDiffers.texts":
    "The sheet's own total of {{measure}} is {{sheetTotal, number}}; its rows add up to {{total, number}}. {{count, number}} figures are written as text, which a sheet does not add. Write them as numbers, and both agree.",
  "finding.ledgerDiffers.texts_one":
    "The sheet's own total of {{measure}} is {{sheetTotal, number}}; its rows add up to {{total, number}}. One figure is written as text, which a sheet does not add. Write it as a number, and both agree.",
  "finding.ledgerDiffers":
    "The sheet's own total of {{measure}} is {{sheetTotal, number}}; its rows add up to {{total, number}}. Look for figures written as text, which a sheet does not add, and for rows that its total leaves out.",
} satisfies Words<AbcMessageId | FindingMessageId | ReadinessMessageId | SharedMessageId>;
