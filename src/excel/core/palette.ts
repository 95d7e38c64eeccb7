/** The add-in's one accent (ux.md), on the top edge of its own columns' headers. */
export const ACCENT = "#0B5A8A";
