/** How long a deed can be undone by who did it, in milliseconds of real time. */
export const UNDO_WITHIN_MS = 10 * 60_000;
