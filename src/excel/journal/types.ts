/** A run as the workbook remembers it: the mark of one that is under way or was cut off, or one to take back. */
export interface RunMark {
  id: string;
  /** "unfinished" from the moment before its first change until all of it stands; "restoring" while it is put back. */
  state: "unfinished" | "done" | "restoring";
  /** Name of the user's sheet. */
  sheet: string;
  /** When it began, ISO 8601. */
  at: string;
  /** Whose it is: a random id of this browser or computer; "" where it keeps nothing. */
  device: string;
  /** Characters of the record of what it replaced. */
  size: number;
}

/** Who runs, and when: what tells a run of one's own that was cut off from a colleague's that is under way. */
export interface Runner {
  device: string;
  now: () => Date;
}
