import { MEASURE_FIELDS, type Field } from "../types";
import type { ProfiledColumn } from "./columnProfile";
import { foldHan } from "./foldHan";
import type { MappingProposal } from "./types";

/** Headers of numbers that are no measure. */
const NO_MEASURE =
  /\b(?:date|year|month|day|time|phone|tel|fax|mobile|zip|post(?:al)?\s?code|lat|latitude|long?|longitude|age|rank|score|rating|row|index|employees|headcount|probability|discount|share|rate|since|growth|change|ratio|previous|prior|last year|target|id|no|nr|number)\b|%|日期|年份|月份|电话|手机|邮编|排名|序号|人数|概率|折扣|占比|比例|评分|编号|增长|变化|同比|环比|去年|上年|目标/iu;
/** Headers of texts that name no accounts. */
const NO_NAME =
  /\b(?:address|street|e ?mail|mail|url|web(?:site)?|phone|fax|notes?|remarks?|comments?|description|status|date|city|state|country|region|post(?:al)? ?code|zip|(?:first|last|given|family|middle|contact|ship|user|file) ?name|contact|title|text)\b|地址|邮箱|邮件|网址|电话|备注|说明|描述|状态|日期|城市|省|联系人|职务/iu;
/** A text column with fewer different values than this share names no accounts. */
const DISTINCT_SHARE = 0.6;

const FILLED_SHARE = 0.5;

const NAME_BY_VALUES = 0.6;
const NAME_BY_ID = 0.7;
const MEASURE_BY_VALUES = 0.55;

/**
 * What the values say where headers are silent: the first column of mostly different texts is the name (else
 * the identifier stands in for it), and the only column of numbers is the revenue, if no other measure was found.
 *
 * @param columns Columns that are still free.
 * @param found Proposals so far; one for `id` may be turned into one for `name`.
 */
export function proposeFromValues(
  columns: readonly ProfiledColumn[],
  found: readonly MappingProposal[],
  isOpen: (field: Field) => boolean,
): MappingProposal[] {
  const has = (field: Field) => found.some((proposal) => proposal.field === field);
  const proposals: MappingProposal[] = [];

  if (!has("name") && isOpen("name")) {
    const named = columns.find(isName);
    const id = found.find(({ field, basis }) => field === "id" && basis !== "given");
    if (named)
      proposals.push({
        field: "name",
        columnIndex: named.index,
        confidence: NAME_BY_VALUES,
        basis: "values",
      });
    else if (id) proposals.push({ ...id, field: "name", confidence: NAME_BY_ID });
  }
  if (!MEASURE_FIELDS.some(has) && isOpen("revenue")) {
    const measures = columns.filter(isMeasure);
    const [only] = measures;
    if (only && measures.length === 1)
      proposals.push({
        field: "revenue",
        columnIndex: only.index,
        confidence: MEASURE_BY_VALUES,
        basis: "values",
      });
  }
  return proposals;
}

/** Mostly filled with mostly different texts that are no dates; a column of remarks is mostly blank. */
function isName({ header, profile, values }: ProfiledColumn): boolean {
  const { count, texts, dates, distinct } = profile;
  return (
    !NO_NAME.test(spaced(header)) &&
    count >= values.length * FILLED_SHARE &&
    texts - dates > 0.5 &&
    distinct >= count * DISTINCT_SHARE
  );
}

function isMeasure({ header, profile, values }: ProfiledColumn): boolean {
  return (
    profile.count > 0 &&
    profile.numbers >= 0.8 &&
    !profile.onlyYears &&
    !NO_MEASURE.test(spaced(header)) &&
    !values.every((value, i) => i === 0 || value === Number(values[i - 1]) + 1)
  );
}

/** "close_date" and "CloseDate" as words. */
function spaced(header: string): string {
  return foldHan(
    header
      .normalize("NFKC")
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .replace(/[_-]+/g, " "),
  );
}
