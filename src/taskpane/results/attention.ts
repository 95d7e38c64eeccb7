import {
  ANSWER_FIELDS,
  groupIssues,
  isTrap,
  type Analysis,
  type Finding,
  type FindingKind,
  type Fix,
  type IssueCode,
  type Mapping,
} from "../../engine";
import type { AnyMessage } from "../../locales";

/** A cell to look at, and what it is about. */
export interface AttentionItem {
  row: number;
  columnIndex: number;
  /** Another sheet than the table's own, where the cell stands there. */
  sheet?: string;
  /** The account's name; "" where it has none. */
  name: string;
  /** The whole sentence, where the item has one of its own. */
  message?: AnyMessage;
}

/** Things of one kind that need a person, most telling first. */
export interface AttentionGroup {
  key: string;
  title: AnyMessage;
  /** Said once for the whole group. */
  explanation?: AnyMessage;
  items: AttentionItem[];
  /** Kinds that stand under one name, each with its own rows. */
  parts?: AttentionGroup[];
  /** What one click does for the whole group. */
  action?: { label: AnyMessage; fix: Fix };
}

/** Stands in the columns for "no tier" and "no question". */
const NONE = 255;

/**
 * What needs a person after a run: cells that could not be read, by column; what one click can mend; what
 * was found (ties across a line, names that look alike, rows that repeat, risks); accounts without a tier, by the question to ask next.
 *
 * @example attentionOf(analysis, preview.mapping).map((group) => group.key) // => ["issue:Revenue:not-a-number", "question:need"]
 */
export function attentionOf(analysis: Analysis, mapping: Mapping): AttentionGroup[] {
  return [
    ...issueGroups(analysis),
    ...fixGroups(analysis),
    ...findingGroups(analysis, mapping),
    ...questionGroups(analysis, mapping),
  ];
}

function issueGroups(analysis: Analysis): AttentionGroup[] {
  const nameByRow = new Map(
    Array.from(analysis.rows, (row, account) => [row, analysis.names[account] ?? ""]),
  );
  const groups = groupIssues(analysis.issues);
  // Lines that do not agree are used all the same: what is missing comes first.
  const used = groups.filter(({ code }) => code === "conflicting-values");
  return [...groups.filter((group) => !used.includes(group)), ...used].map(({ code, column, issues }) => ({
    key: `issue:${column}:${code}`,
    title: { id: ISSUE_TITLES[code] ?? "result.unreadable", values: { count: issues.length, column } },
    items: issues.map(({ row, columnIndex, message, sheet }) => ({
      row,
      columnIndex,
      name: sheet === undefined ? (nameByRow.get(row) ?? "") : "",
      message,
      ...(sheet !== undefined && { sheet }),
    })),
  }));
}

/** Issues that are not about reading the cell. */
const ISSUE_TITLES: Partial<Record<IssueCode, AnyMessage["id"]>> = {
  "no-account": "result.noAccount",
  "conflicting-values": "result.conflicting",
  "conflicting-answers": "result.conflicting",
  "no-match": "result.unmatched",
  "several-matches": "result.unmatched",
  "other-currency": "result.otherCurrency",
};

/** What one click can mend: every cell with what it will be. */
function fixGroups({ fixes }: Analysis): AttentionGroup[] {
  return fixes.map((fix) => {
    const words = FIX_WORDS[fix.kind];
    return {
      key: `fix:${fix.kind}:${fix.columnIndex}`,
      title: { id: words.title, values: { count: fix.cells.length, column: fix.column } },
      explanation: { id: words.explained },
      items: fix.cells.map(({ row, before, after }) => ({
        row,
        columnIndex: fix.columnIndex,
        name: "",
        message: { id: "fix.change", values: { row, before, after: String(after) } },
      })),
      action: { label: { id: words.apply, values: { count: fix.cells.length } }, fix },
    };
  });
}

const FIX_WORDS = {
  "text-to-number": { title: "fix.numbers", explained: "fix.numbersExplained", apply: "fix.numbersApply" },
  trim: { title: "fix.trim", explained: "fix.trimExplained", apply: "fix.trimApply" },
} as const;

function findingGroups(analysis: Analysis, mapping: Mapping): AttentionGroup[] {
  const isName = ({ kind }: Finding) => kind === "duplicate.name";
  const isRisk = ({ kind }: Finding) => isTrap(kind) || kind === "credit.terms";
  const { findings } = analysis;
  return [
    ...findings
      .filter((finding) => !isName(finding) && !isRisk(finding))
      .map((finding, index) => findingGroup(analysis, mapping, finding, index)),
    ...nameGroup(analysis, mapping, findings.filter(isName)),
    ...riskGroup(analysis, mapping, findings.filter(isRisk)),
  ];
}

/** The traps and what else the business runs into stand under one name, each with the accounts that it is about. */
function riskGroup(analysis: Analysis, mapping: Mapping, findings: readonly Finding[]): AttentionGroup[] {
  if (findings.length === 0) return [];
  return [
    {
      key: "risks",
      title: { id: "result.risks", values: { count: findings.length } },
      items: [],
      parts: findings.map((finding, index) => findingGroup(analysis, mapping, finding, index)),
    },
  ];
}

function findingGroup(
  analysis: Analysis,
  mapping: Mapping,
  { kind, message, accounts, cells }: Finding,
  index: number,
): AttentionGroup {
  const measure = (analysis.abc && mapping[analysis.abc.measure]) ?? 0;
  const columns = {
    "trap.singleIndicator": measure,
    "trap.concentration": measure,
    "trap.bigProduct": mapping.product ?? measure,
    "trap.profitless": mapping.profit ?? measure,
    "trap.terms": mapping.discount ?? measure,
    "credit.terms": mapping.overdue ?? mapping.paymentReputation ?? measure,
    "tie.acrossLine": measure,
    "duplicate.name": mapping.name ?? 0,
    "duplicate.line": mapping.name ?? 0,
    "rows.ungrouped": mapping.name ?? 0,
    "rows.notes": mapping.name ?? 0,
    "rows.doubtful": mapping.name ?? 0,
    "ledger.differs": 0,
  } as const satisfies Record<FindingKind, number>;
  const { count, row, better, worse } = message.values ?? {};
  const isLine = kind === "duplicate.line";
  // Of grouped lines the accounts' first rows would lead elsewhere: the finding names the row itself.
  const name = accounts.length === 1 ? (analysis.names[accounts[0] ?? 0] ?? "") : "";
  const items =
    isLine && analysis.grouped
      ? [{ row: Number(row), columnIndex: columns[kind], name }]
      : (cells?.map(({ text, ...cell }) => ({ ...cell, name: text })) ??
        accounts.map((account) => item(analysis, account, columns[kind])));
  const titleValues = {
    count: isLine ? Number(count) : items.length,
    ...(better !== undefined && worse !== undefined && { better, worse }),
  };
  return {
    key: `finding:${kind}:${index}`,
    title: { id: FINDING_TITLES[kind], values: titleValues },
    explanation: message,
    items,
  };
}

const FINDING_TITLES = {
  "trap.singleIndicator": "trap.singleIndicator.name",
  "trap.concentration": "trap.concentration.name",
  "trap.bigProduct": "trap.bigProduct.name",
  "trap.profitless": "trap.profitless.name",
  "trap.terms": "trap.terms.name",
  "credit.terms": "result.creditTerms",
  "tie.acrossLine": "result.tied",
  "duplicate.name": "result.alike",
  "duplicate.line": "result.repeated",
  "rows.ungrouped": "result.ungrouped",
  "rows.notes": "result.noteRows",
  "rows.doubtful": "result.doubtfulRows",
  "ledger.differs": "result.totalDiffers",
} as const satisfies Record<FindingKind, AnyMessage["id"]>;

/** Names that look alike stand together, however many: each with its own sentence. */
function nameGroup(analysis: Analysis, mapping: Mapping, findings: readonly Finding[]): AttentionGroup[] {
  if (findings.length === 0) return [];
  return [
    {
      key: "finding:duplicate.name",
      title: {
        id: FINDING_TITLES["duplicate.name"],
        values: { count: new Set(findings.flatMap(({ accounts }) => accounts)).size },
      },
      items: findings.map(({ accounts, message }) => ({
        ...item(analysis, accounts[0] ?? 0, mapping.name ?? 0),
        message,
      })),
    },
  ];
}

function questionGroups(analysis: Analysis, mapping: Mapping): AttentionGroup[] {
  const { readiness } = analysis;
  if (!readiness) return [];
  return ANSWER_FIELDS.flatMap((field, index) => {
    const items: AttentionItem[] = [];
    for (let account = 0; account < readiness.nextQuestion.length; account++)
      if (readiness.nextQuestion[account] === index && readiness.override[account] === NONE)
        items.push(item(analysis, account, mapping[field] ?? mapping.name ?? 0));
    if (items.length === 0) return [];
    const question: string | AnyMessage = analysis.headers[field] ?? { id: `field.${field}` };
    return [
      {
        key: `question:${field}`,
        title: { id: "result.waiting", values: { count: items.length, question } },
        items,
      },
    ];
  });
}

function item(analysis: Analysis, account: number, columnIndex: number): AttentionItem {
  return { row: analysis.rows[account] ?? 0, columnIndex, name: analysis.names[account] ?? "" };
}
