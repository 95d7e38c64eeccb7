/** Who is signed in to this Excel: the author of the comments and notes that an add-in writes. */
export const PERSON = { name: "Workbench User", email: "user@workbench.example" } as const;
