/** The languages that everything is said in: a person's own, or a committee's. */
export type Language = 'sv' | 'en';
