const MARKER =
  /^\s*(?:\d{1,2}[.)]\s*(?=\p{L})|[•▪◦·–—*]\s*(?=\p{L})|-\s+|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s*|[a-h]\)\s*|(?=att\s))/u;

/** True for the first line of a point: "1. …", "• …", "(ii) …", "att …". */
export function startsPoint(line: string): boolean {
  return MARKER.test(line);
}

/** The words of a point without what marks it. */
export function withoutMarker(words: string): string {
  return words.replace(MARKER, '');
}

/** Cells with bars or tabs between them. */
export function isTableRow(line: string): boolean {
  return /\S\s*[|\t]\s*\S.*[|\t]/u.test(line);
}
