import { mapOutsideQuotes } from "./references";

/**
 * Functions newer than the file format stand in the file with a prefix (MS-XLSX 2.2.2); Excel shows #NAME?
 * for one without it.
 */
const SHEET_FUNCTIONS = ["FILTER", "SORT"];
const NEWER = (
  "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
  "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
  "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S " +
  "CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH " +
  "FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST " +
  "IFNA IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS " +
  "MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION " +
  "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC " +
  "QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY " +
  "STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN " +
  "TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP " +
  "XMATCH XOR Z.TEST"
).split(" ");
const FUNCTION = /(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi;
const newer = new Set(NEWER);
const sheetFunctions = new Set(SHEET_FUNCTIONS);

/**
 * A formula as a person reads it: without the prefixes.
 *
 * @example fromFileForm("_xlfn.XLOOKUP(A1,B:B,C:C)") // => "XLOOKUP(A1,B:B,C:C)"
 */
export const fromFileForm = (formula: string): string =>
  formula.includes("_xl")
    ? mapOutsideQuotes(formula, (text) => text.replace(/_xlfn\._xlws\.|_xlfn\.|_xlpm\./g, ""))
    : formula;

/** `[@Col]` and `Table[@Col]` are how Excel shows what the file calls `Table[[#This Row],[Col]]`. */
const withThisRow = (text: string, tableHere: string | null): string =>
  text.replace(
    /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(@(?:\[(?:[^[\]']|'.)*\](?::\[(?:[^[\]']|'.)*\])?|(?:[^[\]']|'.)*)|\[#This Row\],?(?:[^[\]]|\[(?:[^[\]']|'.)*\])*)\]/giu,
    (whole: string, table: string | undefined, inside: string) => {
      const name = table ?? tableHere;
      if (name === null) return whole;
      if (!inside.startsWith("@")) return `${name}[${inside}]`;
      const column = inside.slice(1);
      if (column === "") return `${name}[#This Row]`;
      return `${name}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
    },
  );

/**
 * A formula as the file holds it. `tableHere` is the table that the cell stands in, for `[@Col]`.
 *
 * @example toFileForm("XLOOKUP([@Name],K:K,L:L)", "Prospects")
 * // => "_xlfn.XLOOKUP(Prospects[[#This Row],[Name]],K:K,L:L)"
 */
export const toFileForm = (formula: string, tableHere: string | null): string =>
  mapOutsideQuotes(formula, (text) => {
    const named = text.replace(FUNCTION, (name: string) => {
      const upper = name.toUpperCase();
      if (sheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
      return newer.has(upper) ? `_xlfn.${upper}` : name;
    });
    return text.includes("[") ? withThisRow(named, tableHere) : named;
  });
