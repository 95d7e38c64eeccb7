import type { LiveRuns } from "./liveRuns";

/** A run as the workbook remembers it: the mark of one that is under way or was cut off, or one to take back. */
export interface RunMark {
  id: string;
  /**
   * "starting" until its record stands, which goes before its first change; "unfinished" until all of it stands;
   * "restoring" while it is put back.
   */
  state: "starting" | "unfinished" | "done" | "restoring";
  /** Name of the user's sheet. */
  sheet: string;
  /** When it began, ISO 8601. */
  at: string;
  /** Whose it is: a random id of the browser or computer, or of the page where that keeps nothing. */
  device: string;
  /** Characters of the record of what it replaced. */
  size: number;
  /** It added columns, or a sheet: its record alone can take them out. */
  adds?: true;
  /** Whose rows it wrote (`sourceKey`); of runs of an earlier version nobody knows. */
  of?: string;
  /** Of the latest that is done: fingerprint of what it saw and left (`LastRun`). */
  seen?: number;
  /** Beside it: the run whose part holds what was last found. */
  found?: string;
  /** The reports that were written over its results: more than one where a person changed the first. */
  reports?: readonly ReportMark[];
}

/** What a run that is taken back knows of the report over its results. */
export interface ReportMark {
  /** What its sheet calls itself. */
  page: string;
  /** The sheet was made for it: it goes with the run, unless a person changed it. */
  made: boolean;
  /** What the report is to say once its run was taken back, in its own language; "{date}" stands for the day. */
  takenBack: string;
}

/** Who runs, and when: what tells a run of one's own that was cut off from a colleague's that is under way. */
export interface Runner {
  device: string;
  now: () => Date;
  /** What is under way in the other tabs of this browser. */
  runs: LiveRuns;
}
