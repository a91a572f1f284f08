import type { Place } from './file-paths.ts';

/** A file that cannot be used, and one that can be when its record has today's form. */
export type BadFile = At & { readonly why: 'damaged'; readonly reason: string };
export type OlderFile = At & { readonly why: 'older'; readonly form: number };
export type At = { readonly place: Place; readonly file: string };
