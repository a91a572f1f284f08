/** What a text says of its own minutes; one § may be confirmed at once, before the rest of them. */
export const MINUTES_SAID = ['preliminary', 'confirmed', 'confirmed-at-once'] as const;
export type MinutesSaid = (typeof MINUTES_SAID)[number];
