/** XML that an add-in or another program keeps in the workbook, beside its sheets. */
export interface CustomXmlPart {
  /** A GUID in braces: "{…}". */
  readonly id: string;
  /** Of the root element; "" when it has none. */
  readonly namespace: string;
  readonly xml: string;
}
