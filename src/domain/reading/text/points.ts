const MARKER =
  /^\s*(?:\d{1,2}[.)]\s*(?=\p{L})|[•▪◦·–—*→➔]\s*(?=\p{L})|-\s+|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s*|[a-h]\)\s*|(?=att\s))/u;

/** True for the first line of a point: "1. …", "• …", "(ii) …", "att …". */
export function startsPoint(line: string): boolean {
  return MARKER.test(line);
}

/** The words of a point without what marks it. */
export function withoutMarker(words: string): string {
  return words.replace(MARKER, '');
}

/**
 * "att kommundirektören återkommer …": a clause of its own, which says who does what. In a line it
 * ends the clause before it.
 */
export const NAMES_HOLDER =
  /att\s[\p{L}-]{0,60}(?:chefen|direktören|förvaltningen|kontoret|sekreteraren|ordföranden|kassören|nämnden|styrelsen|utskottet|presidiet)\s(?:åter\p{L}+r|får\s+i\s+uppdrag|ges\s+i\s+uppdrag|tar\s+fram|ska(?!\s\p{L}+s\s)|redovisar|utreder|lämnar|presenterar|undersöker|kontaktar|kallar|bjuder\s+in|ser\s+över)\s/u;

/** Cells with bars or tabs between them. */
export function isTableRow(line: string): boolean {
  return /\S\s*[|\t]\s*\S.*[|\t]/u.test(line);
}
