/** The parts of minutes, by what a sentence in them is worth. */
export type Section = 'decision' | 'proposal' | 'account' | 'sent-to' | 'basis' | 'open';

/** A heading, and what stands after it on its own line: "Delges: kassören". */
export type Heading = { readonly section: Section; readonly rest: string };

const BODY = String.raw`[\p{L}\s,-]{0,70}`;

// "Beslutet skickas till", "Protokollsutdrag", "Meddelas", "Beslutsexpediering", "Sändlista"
const EXTRACT = String.raw`(?:beslutet|beslut(?=\s)|protokollsutdrag(?:et)?|paragrafen|utdrag(?:\s+ur\s+protokollet)?|protokollet(?=\s)|kopi(?:a|or)(?:\s+av\s+(?:beslutet|protokollet))?|underrättelse(?:\s+om\s+beslutet)?)`;
const GOES = String.raw`(?:skickas?|skickat|sänds?|delges|delgivning|expedieras|(?:besluts)?expediering|expedition|lämnas|översänds|meddelas|tillställs|distribueras|kommuniceras|underrättas|delgivits)`;
const SENT_TO = String.raw`(?:exp|sändlista|distributionslista|(?:besluts)?mottagare|för\s+kännedom|för\s+verkställighet|för\s+åtgärd|cop(?:y|ies)(?:\s+(?:sent\s+)?to)?|cc|distribution(?:\s+list)?|circulation|circulate(?:d)?\s+to|sent\s+to|extract\s+to|for\s+information)`;

const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'account',
    /^(?:motions?\s+on\s+notice.{0,60}|motion(?:en|er)?|interpellation(?:en)?|notice\s+of\s+motion|enkel\s+fråga|medborgarförslag(?:et)?|e-förslag)(?:\s+(?:om|från|gällande|angående)\s.{1,90})?$/iu,
  ],
  [
    'proposal',
    /^(?:[\p{L}\s,-]{0,70}\s)?förslag\s+(?:till\s+(?:beslut|kommunfullmäktige|regionfullmäktige|fullmäktige|kommunstyrelsen)|på\s+beslut)(?:\s+[\p{L}\s]{0,40})?$/iu,
  ],
  [
    'proposal',
    /^(?:[\p{L}-]+s\s+)?[\p{L}-]{0,60}(?:nämndens|styrelsens|utskottets|chefens|förvaltningens|kontorets|presidiets|beredningens|direktörens|direktionens|handläggarens)\s+(?:besluts)?förslag$/iu,
  ],
  ['proposal', /^(?:beslutsförslag|recommendations?|recommended)$/iu],
  [
    'sent-to',
    new RegExp(
      String.raw`^(?:(?:${EXTRACT}\s+)?(?:ska\s+)?${GOES}|${EXTRACT}|${SENT_TO})(?:\s+(?:för\s+kännedom|för\s+verkställighet|för\s+åtgärd))?(?:\s+till)?$`,
      'iu',
    ),
  ],
  [
    'basis',
    /^(?:besluts)?(?:underlag|handlingar)(?:et)?(?:\s+i\s+ärendet)?$|^(?:handlingar\s+i\s+ärendet|bilagor|background\s+papers)$/iu,
  ],
  [
    'decision',
    new RegExp(
      String.raw`^(?!tidigare\s)(?:.{0,120}\.\.\.\s*|${BODY}\s)?(?:beslut(?:\s+i\s+korthet)?|beslut(?:ar|ade)(?:\s+(?:följande|att|således|enhälligt|därefter))?|besluta|beslutspunkter|decisions?|resolved(?:\s+that)?|resolution|agreed(?:\s+that)?|it\s+was\s+(?:resolved|agreed)(?:\s+that)?)$`,
      'iu',
    ),
  ],
  [
    'account',
    /^(?:sammanfattning|bakgrund|background|ärendet|ärendebeskrivning|beskrivning|yrkanden?|tilläggsyrkanden?|reservation(?:er)?|särskil(?:t|da)\s+yttranden?|protokollsanteckning(?:ar)?|beslutsgång|propositionsordning|omröstning|votering|beredning|remiss(?:var|yttrande)|ärendets\s+beredning|skälen?\s+(?:för|till)\s+(?:regeringens\s+)?beslutet?|motivering|motivering\s+till\s+.{1,40}|jäv|överklagande|(?:public\s+)?question\s+time|(?:open|public)\s+forum|public\s+(?:session|participation|questions?)|tidigare\s+beslut|tidigare\s+behandling|inledning|innehåll|uppföljning\s+av\s+(?:tidigare\s+)?uppdrag|frågor|frågestund|apologies|discussion|report)(?:\s+(?:av|i|om|från|för|till)\s.{0,40})?$/iu,
  ],
  ['account', /^skälen\s+för\s+.{1,40}$/iu],
];

/** What tells of consequences and history, or what holds for everybody always: always in capitals, for these words begin lines of a sentence too. */
const ALWAYS = new RegExp(
  String.raw`^(?:överläggning(?:ar)?|(?:\p{L}+\s+)?konsekvenser|konsekvensanalys|barnperspektivet|anslag(?:\/bevis)?|bevis\s+om\s+anslag|ärendets\s+(?:gång|historik)|historik|ansvarsfördelning|organisation|standing\s+orders?\s*\d*|terms\s+of\s+reference|job\s+description|(?:utdrag\s+)?ur\s+\p{L}*(?:reglemente|ordning|instruktion|policy)\p{L}*|\p{L}*(?:reglemente|ordning|instruktion(?:er)?|föreskrifter|policy|stadgar|beskrivning)|rutin(?:er)?)(?:\s+(?:av|i|om|från|för|till|vid)\s[^.]{0,40})?$`,
  'iu',
);

/** A heading with the recipients on its line is no longer; the rest is room for what is spaced out. */
const LONGEST = 240;
const LONGEST_LINE = 600;

/** The section that a line opens; null for a line that is no heading. */
export function headingOf(line: string): Heading | null {
  if (line.length > LONGEST_LINE) return null;
  const words = line.trim().replace(/\s+/gu, ' ');
  if (words === '' || words.length > LONGEST) return null;
  const whole = sectionOf(words.replace(/\s?[:.]$/u, ''));
  if (whole !== null) return { section: whole, rest: '' };
  const colon = words.indexOf(':');
  const label = colon === -1 ? null : sectionOf(words.slice(0, colon));
  if (label !== null && label !== 'decision')
    return { section: label, rest: words.slice(colon + 1).trim() };
  return extractTo(words);
}

function sectionOf(label: string): Section | null {
  if (label.length > 120 || /(?:yrkar|(?<!\p{L})jag)(?!\p{L})/iu.test(label)) return null;
  if (ALWAYS.test(label) && /^\p{Lu}/u.test(label)) return 'account';
  const section = HEADINGS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  return section === 'decision' && /föreslår|förslag/iu.test(label) ? 'proposal' : section;
}

/** "Utdrag till Fjällmyndigheten": the recipient on the heading's own line, without a colon. */
function extractTo(words: string): Heading | null {
  const found = /^(?:protokolls)?utdrag(?:\s+skickas)?\s+till\s+(?<rest>\p{Lu}[^.]{2,80})$/iu.exec(
    words,
  );
  return found === null ? null : { section: 'sent-to', rest: found.groups?.['rest'] ?? '' };
}
