/**
 * The moment of a run in the person's own time zone.
 *
 * @example stamp(new Date(2026, 8, 30, 14, 5)) // => "2026-09-30 14:05"
 */
export function stamp(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
