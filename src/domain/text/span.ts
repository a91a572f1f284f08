/** Where words stand in a text, in UTF-16 units; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number };
