/** Who can be given work, told from what else a sentence can begin with: words for offices and bodies. */
const SWEDISH = [
  'chef(?:en|er|erna)?|direktör(?:en|er|erna)?|nämnd(?:en|er|erna)?|styrelse(?:n|r|rna)?|utskott(?:et|en)?',
  'förvaltning(?:en|ar|arna)?|enhet(?:en|er|erna)?|avdelning(?:en|ar|arna)?|kontor(?:et|en)?|verk(?:et)?',
  'myndighet(?:en|er|erna)?|inspektion(?:en)?|institut(?:et)?|beredning(?:en)?|direktion(?:en)?|råd(?:et)?',
  'sekreterare(?:n)?|ordförande(?:n)?|utredare(?:n)?|handläggare(?:n)?|planerare(?:n)?|strateg(?:en|er|erna)?',
  'samordnare(?:n)?|controller(?:n)?|ekonom(?:en|er|erna)?|rektor(?:n|er|erna)?|kansli(?:et)?|stab(?:en)?',
  'bolag(?:et|en)?|kassör(?:en)?|revisor(?:n|er|erna)?|vd|gd|grupp(?:en)?|kommitté(?:n|er|erna)?',
  'departement(?:et)?|länsstyrelse(?:n|r|rna)?|universitet(?:et)?|högskola(?:n)?|tjänsteperson(?:en|er|erna)?',
  'ingenjör(?:en|er|erna)?|arkitekt(?:en|er|erna)?|jurist(?:en|er|erna)?|förbund(?:et)?|ledning(?:en)?',
  'presidiet|team(?:et)?|central(?:en)?|ombud(?:et)?|inköpare(?:n)?|upphandlare(?:n)?|intendent(?:en)?',
  'föreståndare(?:n)?|bibliotekarie(?:n)?|koordinator(?:n)?|specialist(?:en)?|ansvarig(?:a|e)?|kommun(?:en|er|erna)',
  'region(?:en)|utvecklare(?:n)?|administratör(?:en)?|vaktmästare(?:n)?|inspektör(?:en|er|erna)?|läkare(?:n)?',
  'överläkare(?:n)?|museum|museet|bibliotek(?:et)?|tjänst(?:en)?|fullmäktige|mäklare(?:n)?|förvaltare(?:n)?',
].join('|');

const TAIL = String.raw`(?:\s+(?:för|vid|i|på|inom|med)\s+[\p{L}\s&-]{2,50}?|\s+\([^()]{2,40}\))?`;
const ONE = String.raw`(?:(?:en|ett|den|det|de|samtliga|alla|berörda|respektive|tf\.?|t\.f\.|tillförordnad|biträdande|regional|regionala|regionens|kommunens|tekniska?|särskild|(?!\p{L}+as\s)[\p{L}-]+(?:s|ska|iskt?|al|ala|ell|ella|ande|iv|iva|ig|iga|nya))\s+){0,3}?[\p{L}-]*(?:${SWEDISH})${TAIL}`;

/** A Swedish office or body, or several: "Länsstyrelsen i Norrsjö län och Länsstyrelsen i Kustviks län". */
export const SWEDISH_AGENT = String.raw`(?:${ONE}(?:(?:,\s+${ONE})?\s+(?:och|samt)\s+${ONE})?)`;

const ENGLISH = [
  'Managers?|Officers?|Directors?|Clerks?|Executives?|Engineers?|Solicitors?|Treasurers?|Secretary|Chair(?:man|person)?',
  'Leader|Mayor|Administrators?|Superintendents?|Librarians?|Surveyors?|Planners?|Coordinators?|Co-ordinators?',
  'Wardens?|Working\\s+(?:Group|Party)|Task\\s+Force|Attorneys?|Commissioners?|Department|Team|Panel|staff|officers',
  'Registrar|Archivist|Controller|Auditors?|Accountants?|Lead|Holder|Caretaker|Groundsman|Rangers?|Advis[eo]rs?',
  'Committee|Sub-Committee|Board|Inspectors?|Consultants?|Trustees?|Principal|Headteacher|Bursar|Curator|CAO|CEO|CFO',
].join('|');
const ONE_ENGLISH = String.raw`(?:(?:the\s+)?(?:[\p{Lu}][\p{L}&’'-]*\s+(?:and\s+)?){0,4}?(?:${ENGLISH})(?:\s+of\s+(?:the\s+)?[\p{L}&]+|\s+for\s+[\p{L}]+|\s+\([^()]{2,30}\))?|(?:Cllrs?|Councillors?|Mrs?|Ms|Dr)\.?\s+[\p{L} ’'-]{2,30}?|(?:the\s+)?Heads?\s+of\s+[\p{L}]+)`;

export const ENGLISH_AGENT = String.raw`(?:${ONE_ENGLISH}(?:\s+and\s+${ONE_ENGLISH})?)`;

/** Parties that a committee orders, permits or pays, and that do no work for it. */
export const PRIVATE =
  /(?:sökande|fastighetsägar|byggherre|entreprenör|leverantör|projektägar|bidragsmottagar|bidragstagar|verksamhetsutövar|tillståndshavar|arrendator|hyresgäst|markägar|medborgar|förslagsställar|motionär|anbudsgivar|innehavaren?$|byalag|föreningen$|(?:the\s+)?(?:applicant|contractor|landowner|developer|licensee|resident|tenant|owner|grantee))/iu;
