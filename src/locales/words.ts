/**
 * The words of one room in one language: a sentence an id. Where a sentence depends on `count`, the id holds the
 * plural and `<id>_one` the singular; Chinese has no singular forms.
 */
export type Words<Id extends string> = Record<Id, string> & Partial<Record<`${Id}_one`, string>>;
