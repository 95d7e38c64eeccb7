/** What the file says of itself: File › Info. */

/** A custom property's value; a date is ISO 8601, UTC. */
export type CustomValue =
  | { type: "String" | "Date"; value: string }
  | { type: "Number" | "Float"; value: number }
  | { type: "Boolean"; value: boolean };

export interface DocumentProperties {
  author: string;
  category: string;
  comments: string;
  company: string;
  keywords: string;
  lastAuthor: string;
  manager: string;
  revisionNumber: number;
  subject: string;
  title: string;
  /** ISO 8601, UTC; "" when the file does not say. */
  created: string;
  /** By key, in the file's order. */
  custom: Readonly<Record<string, CustomValue>>;
}
