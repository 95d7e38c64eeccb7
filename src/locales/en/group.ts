import type { GroupMessageId } from "../../engine";
import type { Words } from "../words";

/** Lines that become accounts: conditions, joined tables, families, lines that do not agree. */
export const group = {
  "group.conflictingAnswers":
    "{{column}}, row {{row}}: “{{value}}” contradicts another line of {{account}}, and no date says which is later. It counts as unknown; make the lines agree.",
  "group.conflictingValues":
    "{{column}}, row {{row}}: {{value}} differs from another line of {{account}}. The highest is used; make the lines agree.",
  "group.noMatch":
    "{{column}}, row {{row}}: “{{value}}” is not found in “{{table}}”. What “{{table}}” would say of its {{count, number}} rows stays blank; correct the spelling on one side.",
  "group.noMatch_one":
    "{{column}}, row {{row}}: “{{value}}” is not found in “{{table}}”. What “{{table}}” would say of the row stays blank; correct the spelling on one side.",
  "group.severalMatches":
    "{{column}}, row {{row}}: “{{value}}” stands {{found, number}} times in “{{table}}”. What “{{table}}” would say of its {{count, number}} rows stays blank; keep one line for it there.",
  "group.severalMatches_one":
    "{{column}}, row {{row}}: “{{value}}” stands {{found, number}} times in “{{table}}”. What “{{table}}” would say of the row stays blank; keep one line for it there.",
  "group.inTable": "In “{{table}}”: {{issue}}",
  "group.unknownParent":
    "{{column}}, row {{row}}: “{{value}}”, the parent of {{account}}, is no account here. {{account}} stays by itself; add a line for the parent or correct the spelling.",
  "group.parentCircle":
    "{{column}}, row {{row}}: {{account}} is, through “{{value}}”, its own parent. The accounts of this circle stay by themselves; correct one of them.",
  "group.expected.oneValue": "the same value in every line of the account",
  "group.expected.oneAnswer": "the same answer in every line of the account",
  "group.expected.oneMatch": "a key that stands exactly once in the other table",
  "group.expected.parent": "the name of another account",
  "group.place.where": "a condition (where)",
  "group.place.account": "the account",
  "group.place.on": "the joined table “{{table}}” (on)",
  "group.place.key": "the key of “{{table}}”",
  "group.place.mapping": "{{field}} of “{{table}}”",
  "group.fileInPane":
    "“{{table}}” stands in the file {{file}}, which Excel does not let the add-in open. Copy it to a sheet of this workbook and name that sheet instead.",
  "group.notUsedYet": "“{{table}}” was not read: no model uses a table of people yet.",
} satisfies Words<GroupMessageId>;
