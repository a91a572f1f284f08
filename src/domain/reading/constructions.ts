/** A way in which a decision's sentence assigns; the first that fits is the one. */
export type Construction = { readonly pattern: RegExp };

const construction = (source: string, flags = 'iu'): Construction => ({
  pattern: new RegExp(source, flags),
});

// A name is short, so the search is bounded however long the sentence is.
const HOLDER = String.raw`(?<holder>[^\n:;,•]{2,90}?)`;
const TASK = String.raw`(?<task>.{3,})`;
// What stands before a holder in a sentence that decides.
const OPENING = String.raw`(?:^|.{0,300}?(?:besluta[r]?|beslöts|föreslår|beslutas)\s*:?\s+(?:att\s+)?)`;

// English names an office without a verb of assigning: only a known kind of office is believed.
const OFFICERS = String.raw`(?:[\p{L}&]+\s+){0,4}?(?:Manager|Officer|Director|Clerk|Executive|Engineer|Solicitor|Treasurer)(?:\s+of\s+[\p{L}&]+)?`;

export const CONSTRUCTIONS: readonly Construction[] = [
  construction(
    String.raw`(?:^|\s)(?:ge|ger|gav|att ge)\s+${HOLDER}\s+i\s+uppdrag\s+att,?\s+${TASK}$`,
  ),
  construction(
    String.raw`(?:^|\s)(?:uppdrar?|uppdras)\s+(?:åt|till)\s+${HOLDER}\s+att,?\s+${TASK}$`,
  ),
  construction(
    String.raw`^${OPENING}${HOLDER}\s+(?:ska\s+)?(?:får|få|ges)\s+i\s+uppdrag\s+att,?\s+${TASK}$`,
  ),
  construction(String.raw`^${OPENING}${HOLDER}\s+(?:uppdras|åläggs|anmodas)\s+att,?\s+${TASK}$`),
  construction(
    String.raw`(?:^|\s)(?:ålägger|anmodar|ålägga|anmoda)\s+${HOLDER}\s+att,?\s+${TASK}$`,
  ),
  construction(
    String.raw`^(?:.{0,120}?\sthat\s+)?${HOLDER}\s+(?:is|are|be)\s+(?:hereby\s+)?(?:instructed|requested|asked|directed)\s+to\s+${TASK}$`,
  ),
  construction(
    String.raw`(?:^|\s)(?:instruct|instructs|instructed|direct|directs|directed|request|requests|requested|ask|asks|asked)\s+${HOLDER}\s+to\s+${TASK}$`,
  ),
  construction(
    String.raw`^(?<holder>[\p{L} -]{0,60}(?:chefen|direktören|enheten|förvaltningen|avdelningen|kontoret|verket|myndigheten|utredare))\s+ska(?:ll)?\s+${TASK}$`,
  ),
  construction(
    String.raw`^(?:That\s+)?(?<holder>(?:the\s+)?${OFFICERS}(?:\s+and\s+the\s+${OFFICERS})?)\s+(?:to\s+|shall\s+)${TASK}$`,
  ),
  construction(
    String.raw`^That\s+(?<holder>(?:the\s+)?${OFFICERS}(?:\s+and\s+the\s+${OFFICERS})?)\s+(?!be\s|is\s|has\s|was\s)${TASK}$`,
  ),
  construction(String.raw`^Action:\s*${HOLDER}\s+to\s+${TASK}$`),
];

/** Words that make a sentence tell of, ask for, deny or end an assignment instead of giving one. */
export const NOT_ASSIGNING =
  /(?<![\p{L}])(?:yrkar|yrkande|reserverar|motion|motionen|inte|ej|bör|fick|har|hade|haft|gav|avslår|avslå|uppmanar|frågar|slutfört|lost|resident|question|not|was|were)(?![\p{L}])|^background|(?<![\p{L}])in\s+(?:19|20)\d\d\s+the/iu;
