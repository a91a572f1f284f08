const MEETING_OF =
  /(?<![\p{L}])(?:till|vid|på|inför|före|för|to|at|before)\s+(?<body>(?:[\p{L}-]+\s+){0,3}?[\p{L}-]+?)['’]?s?\s+(?:sammanträde|möte|meeting)(?![\p{L}])/iu;
const BODY =
  /(?<![\p{L}])(?:till|för|to)\s+(?<body>(?:tekniska\s+|regionala\s+|the\s+)?[\p{L}-]*(?:nämnden|styrelsen|utskottet|fullmäktige|rådet|beredningen|direktionen|regeringen|committee|council))(?![\p{L}])/iu;

/** Whom words say that the result goes to: "till nämndens sammanträde" goes to "nämnden". */
export function bodyIn(words: string): string | null {
  const line = words.replace(/\s+/gu, ' ');
  const body = MEETING_OF.exec(line)?.groups?.['body'];
  if (body !== undefined && !/(?:nästa|next|the)$/iu.test(body)) return body;
  return BODY.exec(line)?.groups?.['body'] ?? null;
}
