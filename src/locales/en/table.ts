import type { SettingsMessageId, TableMessageId } from "../../engine";
import type { Words } from "../words";

/** What was found in the sheet, what could not be read, and what a settings document may say. */
export const table = {
  "table.empty": "There is nothing in this range. Choose a table or a sheet with your accounts in it.",
  "table.noHeader":
    "No row with column headings was found. Put one row of headings, such as Account and Revenue, above the data.",
  "table.noRows": "There are no rows below the headings ({{header}}). Add accounts below them.",

  "mapping.headerNotFound":
    "There is no column “{{header}}” for {{field}}. The headings found are: {{headers}}. Correct the mapping or the heading.",

  "missing.needOrBudget": "No tiers: no column is {{need}} or {{budget}}. Choose at least one of them.",
  "missing.answer":
    "Without a column for {{field}}, readiness cannot tell {{tiers, list}} apart. Such accounts stay open questions.",
  "missing.measure":
    "ABC classes do not run: there is no column for {{measure}} or another figure to rank by. Map one.",
  "missing.measureGiven":
    "ABC classes do not run: the settings rank by {{measure}}, which has no column. Map it, or change the measure.",
  "missing.further": "{{model}} says less: there is no column for {{field}}.",
  "missing.furtherStops":
    "{{model}} does not run: there is no column for {{fields, list(type: disjunction)}}. Map one.",
  "missing.furtherStopsAll": "{{model}} does not run without columns for {{fields, list}}. Map them.",
  "missing.measureInstead": "There is no column for {{asked}}: ABC ranks by {{measure}} instead.",

  "issue.notANumber":
    "{{column}}, row {{row}}: “{{value}}” is not a number. The row keeps its place but gets no class.",
  "issue.notAnAnswer":
    "{{column}}, row {{row}}: “{{value}}” is neither yes nor no. It counts as unknown; write yes, no or ?.",
  "issue.negativeAnswer":
    "{{column}}, row {{row}}: “{{value}}” is below zero. It counts as unknown; write the right figure, yes or no.",
  "issue.textAmongAmounts":
    "{{column}}, row {{row}}: “{{value}}” is no amount, as the other cells of the column are. It counts as unknown; write a figure, 0 for none.",
  "issue.errorValue":
    "{{column}}, row {{row}}: the cell shows the error {{value}}. It counts as missing; mend its formula.",
  "issue.notATier":
    "{{column}}, row {{row}}: “{{value}}” is not a tier. The computed tier stands; choose 3S, 2S, 1S, A or B.",

  "issue.notADate":
    "{{column}}, row {{row}}: “{{value}}” is not a date. It counts as missing; write {{expected}}.",
  "issue.notANumberHere":
    "{{column}}, row {{row}}: “{{value}}” is not a number. It counts as missing; write a number.",
  "issue.otherDecimalSign":
    "{{column}}, row {{row}}: “{{value}}” has another decimal sign than the column. It counts as missing; write it like the others.",
  "issue.otherDateOrder":
    "{{column}}, row {{row}}: “{{value}}” does not fit the order of the column's dates. It counts as missing; write {{expected}}.",
  "issue.notAShare":
    "{{column}}, row {{row}}: “{{value}}” is not a number. It counts as missing; write {{expected}}.",
  "issue.notARating":
    "{{column}}, row {{row}}: “{{value}}” is no rating. It counts as missing; write {{expected}}.",
  "issue.outOfScale":
    "{{column}}, row {{row}}: “{{value}}” is outside the column's scale. It counts as missing; write {{expected}}.",
  "issue.otherCurrency":
    "{{column}}, row {{row}}: “{{value}}” is in another currency than the column ({{currency}}). It is left out; convert it.",
  "issue.noAccount":
    "{{column}}, row {{row}}: no account is named. The line is counted, but belongs to nobody; fill in the account.",
  "issue.conflictingValues":
    "{{column}}, row {{row}}: “{{value}}” differs from other lines of {{account}}. The highest is used; make them agree.",
  "issue.conflictingAnswers":
    "{{column}}, row {{row}}: the lines of {{account}} answer differently. It counts as unknown; make them agree.",
  "issue.noMatch":
    "{{column}}, row {{row}}: “{{value}}” is not found in {{table}}. Its fields stay blank; correct the spelling on one side.",
  "issue.severalMatches":
    "{{column}}, row {{row}}: “{{value}}” stands {{count}} times in {{table}}. Its fields stay blank; keep one line for it there.",

  "expected.number": "a number",
  "expected.share": "a share from 0 to 100 %, such as 15%",
  "expected.rating": "a number from 0 to 5 or 0 to 100, or high, medium or low",
  "expected.date": "a date such as 2026-09-30",
  "expected.dateDayFirst": "a date with the day first, such as 30/9/2026",
  "expected.dateMonthFirst": "a date with the month first, such as 9/30/2026",
  "expected.dateYearFirst": "a date with the year first, such as 2026-09-30",
  "expected.text": "a text",
  "expected.yesNo": "yes or no",
  "expected.scale5": "a number from 0 to 5",
  "expected.scale100": "a number from 0 to 100",
  "expected.amount": "an amount, 0 for none",
  "expected.tier": "3S, 2S, 1S, A or B",

  "settings.notAnObject": "At {{path}}: expected an object in braces, got {{got}}.",
  "settings.notTheDocument": "The settings must be one object in braces, got {{got}}.",
  "settings.notText": "At {{path}}: expected a heading as text, or null, got {{got}}.",
  "settings.notADate": 'At {{path}}: expected a date such as "2026-09-30", got {{got}}.',
  "settings.notAShare": "At {{path}}: expected a number between 0 and 1, got {{got}}.",
  "settings.notANumber": "At {{path}}: expected a number, got {{got}}.",
  "settings.notThree": "At {{path}}: there are always three classes, so expected 3, got {{got}}.",
  "settings.notAGroup":
    'At {{path}}: expected a field with texts such as "region", a period ("year", "quarter", "month") or a heading, got {{got}}.',
  "settings.twoThresholds":
    "At {{path}}: thresholds need two values, a and b; class A begins at a, class B at b.",
  "settings.wrongThresholds": "At {{path}}: a must not be below b, got a = {{a}} and b = {{b}}.",
  "settings.notOutOf5": "At {{path}}: expected a number between 0 and 5, got {{got}}.",
  "settings.notOutOf100": "At {{path}}: expected a number between 0 and 100, got {{got}}.",
  "settings.notSeveral": "At {{path}}: expected a whole number of 2 or more, got {{got}}.",
  "settings.notAboveZero": "At {{path}}: expected a number above zero, got {{got}}.",
  "settings.notMonths": "At {{path}}: expected a whole number of months from 1 to 60, got {{got}}.",
  "settings.sameModel": "At {{path}}: a model is compared with another one, not with itself.",
  "settings.noPlace": "At {{path}}: the settings of the models have no single value of that name.",
  "settings.notAValue": "At {{path}}: expected a number, a text, true or false, got {{got}}.",
  "settings.notOneOf": "At {{path}}: expected one of {{choices}}, got {{got}}.",
  "settings.notAList": "At {{path}}: expected a list in brackets, got {{got}}.",
  "settings.notAName": "At {{path}}: expected the name of a field or a heading, got {{got}}.",
  "settings.notAFile": "At {{path}}: expected the path of a file, got {{got}}.",
  "settings.notValues": "At {{path}}: expected a list of texts, numbers, true or false, got {{got}}.",
  "settings.notALimit": 'At {{path}}: expected a number or a date such as "2026-09-30", got {{got}}.',
  "settings.notTrueOrFalse": "At {{path}}: expected true or false, got {{got}}.",
  "settings.notOneTest":
    "At {{path}}: expected exactly one of in, notIn, gt, ge, lt, le and blank, got {{got}}.",
  "settings.notOneColumn": "At {{path}}: expected one column, by field or by header, got {{got}}.",
  "settings.sheetAndTable": "At {{path}}: name a sheet or a table, not both, got {{got}}.",
  "settings.needed": "At {{path}}: this setting is needed here. Add it.",
  "settings.notPositive": "At {{path}}: expected a number above 0, got {{got}}.",
  "settings.notAWeight": "At {{path}}: expected a weight of 0 or more, got {{got}}.",
  "settings.notACount": "At {{path}}: expected a whole number of 1 or more, got {{got}}.",
  "settings.notSeveralFields": "At {{path}}: expected at least two fields, got {{got}}.",
  "settings.notSeveralNumbers": "At {{path}}: expected at least two numbers, got {{got}}.",
  "settings.notThreeShares": "At {{path}}: expected three shares, such as [0.01, 0.05, 0.2], got {{got}}.",
  "settings.notOneSource": "At {{path}}: expected one of field, mean or first, got {{got}}.",
  "settings.mixedMean": "At {{path}}: a mean is over fields of the same unit, got {{got}}.",
  "settings.bandsHaveNoDirection":
    "At {{path}}: bands say their points themselves. Leave direction out, got {{got}}.",
  "settings.bandsOutOfOrder": "At {{path}}: top must not be below high, nor high below middle, got {{got}}.",
  "settings.lowerAboveUpper": "At {{path}}: lower must not be above upper, got {{got}}.",
  "settings.notAscending": "At {{path}}: expected ascending numbers, got {{got}}.",
  "settings.noWeight": "At {{path}}: at least one criterion must have a weight above 0, got {{got}}.",
  "settings.twice": "At {{path}}: two criteria are the same. Leave one out, got {{got}}.",
  "settings.noModel":
    "At {{path}}: no model is chosen. Name at least one, or leave {{path}} out to run all whose columns are there.",
  "settings.emptyList": "At {{path}}: expected a list with something in it, got {{got}}.",
  "settings.unknownKey": "At {{path}}: there is no such setting. Correct its name or leave it out.",
  "settings.wrongOrder": "At {{path}}: a must not be above b, got a = {{a}} and b = {{b}}.",
  "settings.tableLength": "At {{path}}: expected 16 tiers, one for each combination of answers, got {{got}}.",
  "settings.notAVersion": "At {{path}}: expected a whole number from 1 to {{known}}, got {{got}}.",
  "settings.newerVersion":
    "At {{path}}: these settings are of version {{got}}; this add-in knows them up to {{known}}. Update the add-in, or leave the version out if a person wrote them.",
  "settings.notYet": "At {{path}}: this version does not have this part of the settings yet. Leave it out.",
  "settings.notYetValue": "At {{path}}: this version does not have {{got}} yet. Choose one of {{choices}}.",
} satisfies Words<TableMessageId | SettingsMessageId>;
