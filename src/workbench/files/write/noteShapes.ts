import { withoutShapes, type NoteShape } from "../read/noteShapes";

/** A box to draw: a note's, or the one that older Excels show for a thread. */
export interface BoxToWrite {
  row: number;
  column: number;
  visible: boolean;
  /** Points. */
  width: number;
  height: number;
  /** The box that the file has for it. */
  before: NoteShape | undefined;
}

const POINTS_PER_PIXEL = 0.75;
const COLUMN_PIXELS = 64;
const ROW_PIXELS = 20;

const BLANK =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** A VML part with these boxes and with what else the file draws. */
export function writeShapes(before: string | undefined, boxes: readonly BoxToWrite[]): string {
  const rest = withoutShapes(before ?? BLANK);
  const shapetype = /<v:shapetype\b[^>]*\bo:spt=["']202["']/.test(rest) ? "" : shapetypeOf(BLANK);
  let next = firstFreeNumber(rest, boxes);
  const shapes = boxes.map((box) => (box.before ? movedShape(box, box.before) : newShape(box, next++)));
  return rest.replace(/<\/xml>\s*$/, () => `${shapetype}${shapes.join("")}</xml>`);
}

const shapetypeOf = (vml: string): string => /<v:shapetype[\s\S]*?<\/v:shapetype>/.exec(vml)?.[0] ?? "";

/** Shapes are numbered through the part. */
function firstFreeNumber(rest: string, boxes: readonly BoxToWrite[]): number {
  const texts = [rest, ...boxes.map(({ before }) => before?.text ?? "")].join("");
  const taken = [...texts.matchAll(/\bid=["']_x0000_s(\d+)["']/g)].map((found) => Number(found[1]));
  return Math.max(1024, ...taken) + 1;
}

/** Where the box stands: columns, rows and pixels within them of its left, top, right and bottom edge. */
function anchor({ row, column, width, height }: BoxToWrite): string {
  const [left, top] = [column + 1, Math.max(0, row - 1)];
  const [across, down] = [15 + width / POINTS_PER_PIXEL, 2 + height / POINTS_PER_PIXEL];
  const edge = (start: number, pixels: number, size: number): number[] => [
    start + Math.floor(pixels / size),
    Math.round(pixels % size),
  ];
  return [left, 15, top, 2, ...edge(left, across, COLUMN_PIXELS), ...edge(top, down, ROW_PIXELS)].join(", ");
}

function newShape(box: BoxToWrite, number: number): string {
  const { row, column, visible, width, height } = box;
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;` +
    `width:${width}pt;height:${height}pt;z-index:1;visibility:${visible ? "visible" : "hidden"}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor(box)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    `${visible ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`
  );
}

/** The file's own box at its new place; its looks stay. */
function movedShape(box: BoxToWrite, before: NoteShape): string {
  const [down, right] = [box.row - before.row, box.column - before.column];
  const resized = before.width !== box.width || before.height !== box.height;
  let text = before.text
    .replace(/(<x:Row>)\s*\d+/, `$1${box.row}`)
    .replace(/(<x:Column>)\s*\d+/, `$1${box.column}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_whole, open: string, places: string) =>
      resized ? open + anchor(box) : open + shifted(places, down, right),
    );
  if (resized)
    text = text
      .replace(/([;"'\s])width:[^;"']*/, `$1width:${box.width}pt`)
      .replace(/([;"'\s])height:[^;"']*/, `$1height:${box.height}pt`);
  if (before.visible === box.visible) return text;
  text = text.replace(/visibility:\s*\w+/, `visibility:${box.visible ? "visible" : "hidden"}`);
  return box.visible
    ? text.replace("</x:ClientData>", "<x:Visible/></x:ClientData>")
    : text.replace(/<x:Visible\s*(\/>|>\s*<\/x:Visible>)/, "");
}

function shifted(places: string, down: number, right: number): string {
  const by = [right, 0, down, 0, right, 0, down, 0];
  return places
    .split(",")
    .map((place, index) => Math.max(0, Number(place) + (by[index] ?? 0)))
    .join(", ");
}
