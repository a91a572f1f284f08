/** What a milestone is known by: one of the five, or the committee's own name for it. */
export type MilestoneName = string;
