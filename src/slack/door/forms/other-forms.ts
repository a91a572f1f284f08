/** How people say commands otherwise than by their own words, by the commands' names. */
export type OtherForms = Readonly<Record<string, readonly string[]>>;
