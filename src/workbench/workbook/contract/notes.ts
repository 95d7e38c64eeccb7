/** Notes (the old yellow ones) and threaded comments. Both move with their cell. */

export interface Note {
  row: number;
  column: number;
  author: string;
  content: string;
  /** Shown always, not only when the mouse is over the cell. */
  visible: boolean;
  /** Points. */
  width: number;
  height: number;
}

/** A person that a comment names with "@". */
export interface Mention {
  id: number;
  name: string;
  email: string;
}

/** A comment's or a reply's text and who wrote it. */
export interface CommentText {
  id: string;
  author: { name: string; email: string };
  /** ISO 8601, UTC. */
  created: string;
  content: string;
  /** With `<at id="0">Name</at>` where somebody is mentioned; missing: the content. */
  richContent?: string;
  mentions?: readonly Mention[];
}

export interface Comment extends CommentText {
  row: number;
  column: number;
  resolved: boolean;
  replies: readonly CommentText[];
}
