import { inLowerCase } from '../../text/lower-case.ts';
import { WHEN } from './order.ts';

/** Who can be given work, in lower case, told from what else a sentence can begin with: words for offices and bodies. */
const SWEDISH = [
  'chef(?:en|er|erna)?|direktör(?:en|er|erna)?|nämnd(?:en|er|erna)?|styrelse(?:n|r|rna)?|utskott(?:et|en)?',
  'förvaltning(?:en|ar|arna)?|enhet(?:en|er|erna)?|avdelning(?:en|ar|arna)?|kontor(?:et|en)?|verk(?:et)?',
  'myndighet(?:en|er|erna)?|inspektion(?:en)?|institut(?:et)?|beredning(?:en)?|direktion(?:en)?|råd(?:et)?',
  'sekreterare(?:n)?|ordförande(?:n)?|utredare(?:n)?|handläggare(?:n)?|planerare(?:n)?|strateg(?:en|er|erna)?',
  'samordnare(?:n)?|controller(?:n)?|ekonom(?:en|er|erna)?|rektor(?:n|er|erna)?|kansli(?:et)?|stab(?:en)?',
  'bolag(?:et|en)?|kassör(?:en)?|hr|revisor(?:n|er|erna)?|vd|gd|grupp(?:en)?|kommitté(?:n|er|erna)?',
  'departement(?:et)?|länsstyrelse(?:n|r|rna)?|universitet(?:et)?|högskola(?:n)?|tjänsteperson(?:en|er|erna)?',
  'ingenjör(?:en|er|erna)?|arkitekt(?:en|er|erna)?|jurist(?:en|er|erna)?|förbund(?:et)?|ledning(?:en)?',
  'presidiet|team(?:et)?|central(?:en)?|ombud(?:et)?|inköpare(?:n)?|upphandlare(?:n)?|intendent(?:en)?',
  'föreståndare(?:n)?|bibliotekarie(?:n)?|koordinator(?:n)?|specialist(?:en)?|ansvarig(?:a|e)?|kommun(?:en|er|erna)',
  'region(?:en)|utvecklare(?:n)?|administratör(?:en)?|vaktmästare(?:n)?|inspektör(?:en|er|erna)?|läkare(?:n)?',
  'prefekt(?:en|er|erna)?|dekan(?:en)?|fakultet(?:en)?|institution(?:en)?|akademi(?:n)?|sektor(?:n)?|sektion(?:en)?|stiftelse(?:n)?',
  'ledare(?:n)?|kommunikatör(?:en)?|redaktör(?:en)?|tekniker(?:n)?|analytiker(?:n)?|arkivarie(?:n)?|ombudsman(?:nen)?',
  'pedagog(?:en)?|kurator(?:n)?|biolog(?:en)?|sekretariat(?:et)?|mästare(?:n)?|byrå(?:n)?|nätverk(?:et)?|sjukhus(?:et)?',
  'vakt(?:en|er|erna)?|värd(?:en|ar|arna)?|skötare(?:n)?|sköterska(?:n)?|assistent(?:en|er|erna)?|konsulent(?:en|er|erna)?',
  'notarie(?:n)?|aktuarie(?:n)?|registrator(?:n)?|kamrer(?:en)?|antikvarie(?:n)?|ekolog(?:en)?|geolog(?:en)?|psykolog(?:en)?',
  'lärare(?:n)?|tränare(?:n)?|producent(?:en)?|kommissarie(?:n)?|veterinär(?:en)?|lots(?:en)?|kapten(?:en)?|kyrkoherde(?:n)?',
  'mannen|männen|isten|ologen|ören|konsult(?:en|er|erna)?|praktikant(?:en)?|arbetare(?:n)?|forskare(?:n)?|vårdare(?:n)?|granskare(?:n)?',
  'skolan|redaktion(?:en)?|klinik(?:en)?|mottagning(?:en)?|laboratorium|laboratoriet|arkivet|depå(?:n)?|klubbmästare(?:n)?|webbmaster(?:n)?',
  'revision(?:en)?|överläkare(?:n)?|museum|museet|bibliotek(?:et)?|tjänst(?:en)?|fullmäktige|mäklare(?:n)?|förvaltare(?:n)?',
].join('|');

const TAIL = String.raw`(?:\s+(?:för|vid|i|på|inom|med)\s+[\p{L}\s&-]{2,50}?|\s+\([^()]{2,40}\))?`;
// "Storhamra Hamn AB"
const COMPANY = String.raw`(?!att\s)[\p{L}&-]+\s+(?:[\p{L}&-]+\s+){0,3}?(?:ab|aktiebolag)`;
// "avdelning Tillsyn", "enhet Syd"
const KIND_AND_NAME = String.raw`(?:verksamhets)?(?:avdelning|enhet|sektion|sektor|område|byrå|team)\s+(?!som\s|med\s|att\s|för\s|i\s|på\s|ska\s)[\p{L}&-]{2,30}(?:\s+och\s+[\p{L}-]{2,30})?`;
const ONE = String.raw`(?:${COMPANY}|${KIND_AND_NAME}|(?:(?:en|ett|den|det|de|samtliga|alla|berörda|respektive|tf\.?|t\.f\.|tillförordnad|biträdande|regional|regionala|regionens|kommunens|tekniska?|särskild|(?!\p{L}+as\s)[\p{L}-]+(?:s|ska|iskt?|al|ala|ell|ella|ande|iv|iva|ig|iga|nya))\s+){0,3}?[\p{L}-]{0,60}(?:${SWEDISH})${TAIL})`;

/** A Swedish office or body, or several: "Länsstyrelsen i Norrsjö län och Länsstyrelsen i Kustviks län". */
const SWEDISH_AGENT = String.raw`(?:${ONE}(?:(?:,\s+${ONE})?\s+(?:och|samt)\s+${ONE})?)`;

const ENGLISH = [
  'managers?|officers?|directors?|clerks?|executives?|engineers?|solicitors?|treasurers?|secretary|chair(?:man|person)?',
  'leader|mayor|administrators?|superintendents?|librarians?|surveyors?|planners?|coordinators?|co-ordinators?',
  'wardens?|working\\s+(?:group|party)|task\\s+force|attorneys?|commissioners?|department|team|panel|staff|officers',
  'registrar|archivist|controller|auditors?|accountants?|lead|holder|caretaker|groundsman|rangers?|advis[eo]rs?',
  'committee|sub-committee|board|partnership|association|agency|administration|management|inspectors?|consultants?|trustees?|principal|headteacher|bursar|curator|cao|ceo|cfo',
].join('|');
const ONE_ENGLISH = String.raw`(?:(?:the\s+)?(?:(?!(?:for|to|referred|that|it|be|is|in|at|on|when|if|would|said|invited|asked|thanked|requested|reported|noted|advised|informed|reminded|agreed|proposed)\s)[\p{L}][\p{L}&’'-]*\s+(?:and\s+)?){0,4}?(?:${ENGLISH})(?:\s+of\s+(?:the\s+)?[\p{L}&]+|\s+for\s+[\p{L}]+|\s+\([^()]{2,30}\))?|(?:cllrs?|councillors?|mrs?|ms|dr)\.?\s+[\p{L} ’'-]{2,30}?|(?:the\s+)?heads?\s+of\s+[\p{L}]+)`;

const ENGLISH_AGENT = String.raw`(?:${ONE_ENGLISH}(?:\s+and\s+${ONE_ENGLISH})?)`;

// "förvaltningschefen tillsammans med HR": who shall do it is named first.
const TOGETHER = String.raw`(?:,?\s+(?:tillsammans|i\s+(?:samråd|samverkan|samarbete|dialog))\s+med\s[^,.]{2,60}?,?)?`;
const ALONE = [SWEDISH_AGENT, ENGLISH_AGENT].map(
  (agent) =>
    new RegExp(String.raw`^(?<agent>${agent})${TOGETHER}(?:,?\s+(?<when>${WHEN}.*))?$`, 'du'),
);
const AT_START = [SWEDISH_AGENT, ENGLISH_AGENT].map(
  (agent) =>
    new RegExp(String.raw`^(?<agent>${agent})\s+(?:att\s+|shall\s+|will\s+)?(?<task>.{3,})$`, 'du'),
);

/** An office or a body, and the time that may stand after it; null for words that are neither. */
export function agentIn(words: string): { name: string; when: string } | null {
  const found = firstOf(ALONE, words);
  return found === null ? null : { name: found('agent'), when: found('when') };
}

/** An office or a body and what follows it. */
export function agentAndTaskIn(words: string): { name: string; task: string } | null {
  const found = firstOf(AT_START, words);
  return found === null ? null : { name: found('agent'), task: found('task') };
}

/** What a committee itself does in its decisions, or lets somebody do, is no work: nor are passives. */
const NO_WORK =
  /^(?:enligt|disponerar|förfogar|innehar|attesterar|(?:svarar|ansvarar|står)\s+för\s+(?:\p{L}+\s+)?(?:kostnad|finansiering)\p{L}*|vara|ha(?!\s+(?:\p{L}+at|tagit|gjort|lämnat|sett)\s)|bli|få|kunna|ske|gälla|utgöra|finnas|omfatta|uppgå|bestå|betala|ersätta|stå|äga|utgå|träda|anses|inte|ej|be|is|are|was|were|has|have|had|been|remain|remains|may|can|not|and|or|of|for|in|on|at|to|by|reported|said|noted|thanked|introduced|visit|start|begin|arrive|retire|leave|who|which|that|would|report\s+be)(?!\p{L})|^(?!tillsammans\s)\p{L}+s\s+(?:till|av|för|vid|i|om|på|senast|med|så)(?!\p{L})|^\p{L}{3,}as(?!\p{L})/iu;

/** True for a task that is something to do. */
export function isWork(task: string): boolean {
  return !NO_WORK.test(task);
}

function firstOf(patterns: readonly RegExp[], words: string): ((group: string) => string) | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(inLowerCase(words))?.indices?.groups;
    if (groups === undefined) continue;
    return (group) => {
      const at = groups[group];
      return at === undefined ? '' : words.slice(at[0], at[1]);
    };
  }
  return null;
}

/** Parties that a committee orders, permits or pays, and that do no work for it. */
export const PRIVATE =
  /(?:sökande|fastighetsägar|byggherre|entreprenör|leverantör|projektägar|bidragsmottagar|bidragstagar|verksamhetsutövar|tillståndshavar|arrendator|hyresgäst|markägar|medborgar|förslagsställar|motionär|anbudsgivar|innehavaren?$|byalag|föreningen$|partierna|(?:the\s+)?(?:applicant|contractor|landowner|developer|licensee|resident|tenant|owner|grantee))/iu;
