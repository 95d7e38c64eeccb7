/** Widths in a font of size 1, after Calibri: narrow, middle and wide Latin letters; CJK are full squares. */
const NARROW = /[iljtfrI.,:;'|!()[\] ]/;
const WIDE = /[mwMW@%&]/;
const CAPITAL = /[A-Z]/;
const FULL = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Estimates how wide a text is drawn, in pixels: there is no font to measure with headless.
 *
 * @param size Font size in points.
 * @example Math.round(textWidth("Revenue", 11)) // => 54
 */
export function textWidth(text: string, size = 11, bold = false): number {
  let em = 0;
  for (const char of text) em += share(char);
  return em * size * (96 / 72) * (bold ? 1.06 : 1);
}

function share(char: string): number {
  if (FULL.test(char)) return 1;
  if (NARROW.test(char)) return 0.28;
  if (WIDE.test(char)) return 0.82;
  return CAPITAL.test(char) ? 0.6 : 0.52;
}
