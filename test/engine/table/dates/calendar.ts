import type { Culture } from "../../../../src/engine";

export const chinese: Culture = { locale: "zh-CN", decimalSeparator: ".", thousandsSeparator: "," };
export const british: Culture = { locale: "en-GB", decimalSeparator: ".", thousandsSeparator: "," };

/** Serial days as dates that a person can check: "2026-09-30", "2026-09-30 18:00". */
export function shown(serial: number): string {
  if (Number.isNaN(serial)) return "–";
  const [day = "", time = ""] = new Date(Math.round((serial - 25_569) * 86_400) * 1000)
    .toISOString()
    .split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 8)}`;
}
