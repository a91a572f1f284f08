/** A sentence of the sandbox's own, in both languages of the page. */
export type Label = { sv: string; en: string };
