/** The boxes of notes, in VML: a dialect that is not always well-formed XML, so it is read as text. */
export interface NoteShape {
  /** The `<v:shape>` as it stands. */
  text: string;
  row: number;
  column: number;
  visible: boolean;
  /** Points; undefined when the shape says it in another unit. */
  width: number | undefined;
  height: number | undefined;
}

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;

/** Boxes of notes; buttons and other controls are none. */
export function readShapes(vml: string): NoteShape[] {
  return (vml.match(SHAPE) ?? []).flatMap((text): NoteShape[] => {
    if (!/ObjectType=["']Note["']/.test(text)) return [];
    const row = /<x:Row>\s*(\d+)/.exec(text)?.[1];
    const column = /<x:Column>\s*(\d+)/.exec(text)?.[1];
    if (row === undefined || column === undefined) return [];
    const points = (name: string): number | undefined => {
      const found = new RegExp(`[;"'\\s]${name}:\\s*([\\d.]+)pt`).exec(text)?.[1];
      return found === undefined ? undefined : Number(found);
    };
    return [
      {
        text,
        row: Number(row),
        column: Number(column),
        visible: /<x:Visible\s*\/?>/.test(text),
        width: points("width"),
        height: points("height"),
      },
    ];
  });
}

/** The part without the boxes of notes: what else is drawn on the sheet stays. */
export const withoutShapes = (vml: string): string =>
  vml.replace(SHAPE, (text) => (/ObjectType=["']Note["']/.test(text) ? "" : text));

/** Whether anything is drawn but boxes of notes. */
export const hasOtherShapes = (vml: string): boolean => /<v:shape\b/.test(withoutShapes(vml));
