/** A piece of a text that is replaced; `start === end` inserts. */
export interface Edit {
  start: number;
  end: number;
  xml: string;
}

/** A text with pieces replaced, from its beginning to its end. */
export class SplicedText {
  /** Whether anything is other than it was. */
  changed = false;
  private readonly pieces: string[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  /** The next replacement; it begins where the one before ended, or later. */
  replace(edit: Edit): void {
    if (edit.start === edit.end && edit.xml === "") return;
    if (edit.start > this.at) this.pieces.push(this.text.slice(this.at, edit.start));
    this.pieces.push(edit.xml);
    this.changed ||= this.text.slice(edit.start, edit.end) !== edit.xml;
    this.at = edit.end;
  }

  finish(): string {
    this.pieces.push(this.text.slice(this.at));
    return this.pieces.join("");
  }
}
