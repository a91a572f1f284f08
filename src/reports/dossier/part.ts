/** A part of the dossier in words, before it is anything a program opens. */
export type DossierPart = { readonly heading: string } & (
  | { readonly is: 'facts'; readonly facts: readonly (readonly [string, string])[] }
  | {
      readonly is: 'table';
      readonly headings: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
      readonly nothing: string;
    }
  | {
      readonly is: 'list';
      readonly lead: string;
      readonly items: readonly { readonly text: string; readonly lines: readonly string[] }[];
      readonly nothing: string;
    }
);
