/** Words of this room; its own ids are declared in its messages.ts. */
export const app = {};
