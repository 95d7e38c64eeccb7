import {
  deserializeRangeWithSheetWithCache,
  generateStringWithSequence,
  sequenceNodeType,
} from "@univerjs/engine-formula";
import type { ISequenceNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import { toArea } from "../area";
import type { Area } from "../types";

/** What a part of a formula names. */
export interface Reference {
  /** The sheet that stands before the "!", without quotes; null: none does. */
  sheet: string | null;
  /** Cells; null for a defined name. */
  area: Area | null;
}

/** The sheet before a "!"; those of another workbook, and references through several sheets, are left. */
const SHEET = /^\s*(?:'((?:[^'[\]:]|'')+)'|([^'![\]:]+))!/;

/**
 * The formula with #REF! in place of every reference that is gone, in the text of a cell, a name or a chart.
 *
 * @example breakInFormula(lexer, "=SUM(Old!A1:A3)+B1", ({ sheet }) => sheet === "Old") // => "=SUM(#REF!)+B1"
 */
export function breakInFormula(
  lexer: LexerTreeBuilder,
  formula: string,
  isGone: (reference: Reference) => boolean,
): string {
  let broken = false;
  const nodes = lexer.sequenceNodesBuilder(formula)?.map((node) => {
    if (typeof node === "string" || !isReference(node) || !isGone(referenceOf(node))) return node;
    broken = true;
    return { ...node, token: "#REF!" };
  });
  if (!nodes || !broken) return formula;
  return (formula.startsWith("=") ? "=" : "") + generateStringWithSequence(nodes);
}

/** Univer takes a sheet's own name ("Plan!Rate") for a function. */
function isReference({ nodeType, token }: ISequenceNode): boolean {
  return (
    nodeType === sequenceNodeType.REFERENCE || (nodeType === sequenceNodeType.FUNCTION && SHEET.test(token))
  );
}

function referenceOf({ nodeType, token }: ISequenceNode): Reference {
  const [, quoted, plain] = SHEET.exec(token) ?? [];
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    area:
      nodeType === sequenceNodeType.REFERENCE
        ? toArea(deserializeRangeWithSheetWithCache(token.trim()).range)
        : null,
  };
}
