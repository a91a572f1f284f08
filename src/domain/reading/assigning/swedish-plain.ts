import {
  A_BODY,
  AGENT,
  ALSO,
  type Construction,
  HOLDER,
  PERSON,
  REST,
  strong,
  TASK,
  weak,
  weakest,
  WHEN,
} from './order.ts';

const ACTS = String.raw`(?:återkommer|(?:åter)?redovisar|(?:åter|av|slut)?rapporterar|tar\s+fram|tar\s+kontakt|utreder|lämnar|presenterar|ansvarar\s+för|svarar\s+för|ser\s+till|ser\s+över|tillser|bjuder\s+in|kallar|kontaktar|undersöker|bereder|upprättar|sammanställer|följer\s+upp|inventerar|utarbetar|genomför|kartlägger|skickar|begär\s+in|informerar|säkerställer|uppdaterar|kompletterar|arbetar\s+fram|beställer|ordnar|påbörjar|inleder|förbereder|skriver|formulerar|publicerar|lägger\s+fram|reviderar|kallar|samordnar|besvarar|handlägger|bevakar|köper\s+in|tecknar|planerar|tar\s+(?:in|upp|över|hand)|hör\s+(?:med|efter)|kollar|ringer|mejlar|mailar|bokar|söker|ansöker|utformar|utvärderar|analyserar|granskar|prövar|verkställer|vidtar|upphandlar|anlitar|arrangerar|gör|leder|överlämnar)`;
// The same before the one who does it: "tar Lena fram".
const ACTS_FIRST = String.raw`(?:återkommer|redovisar|rapporterar|tar|ser|utreder|lämnar|presenterar|bjuder|kallar|kontaktar|undersöker|kollar|skriver|skickar|bokar|ordnar|beställer|sammanställer|upprättar|hör|kartlägger|inventerar|uppdaterar|mejlar|ringer)`;
// Any verb in the present that is something to do: what somebody is, has or gets is not.
const DOES = String.raw`(?!(?:är|har|får|blir|utgör|avser|gäller|ingår|består|omfattar|ansvarar|erhåller|ersätter|svarar|innehar|tillhör|fortsätter|kvarstår|övergår|avgår)\s)(?:\p{L}+(?:ar|er)|gör|går|får|hör|för|ser|tar|ger)`;
// What is done by somebody who is told to; what is decided, paid or prepared by a body is not.
const IS_DONE = String.raw`(?:tas\s+fram|ses\s+över|utreds|utredas|upprättas|utarbetas|sammanställs|sammanställas|genomförs|genomföras|kartläggs|kartläggas|inventeras|undersöks|undersökas|utvärderas|revideras|uppdateras|skrivs|skrivas|ordnas|följs\s+upp|följas\s+upp)`;
const DECIDED = String.raw`(?:beslut(?:ar|ade|as|ades|ats)?|beslöts?|bestäm(?:s|des|de|mer)|(?:enades|enas|överenskoms)(?:\s+om)?)`;
const ADVERB = String.raw`(?:löpande|snarast|omgående|gemensamt|tillsammans|årligen|skyndsamt|även|också|därefter|särskilt)`;

/** The ways in which Swedish minutes order without a word for it: “X ska …”, “att X återkommer …”. */
export const SWEDISH_PLAIN: readonly Construction[] = [
  weak(
    'Upphandlingsenheten ska teckna avtal med anbudsgivare 2.',
    String.raw`^${AGENT}\s+(?:ska(?:ll)?,?|måste|får\s+(?=ta\s+fram|återkomma|utreda|se\s+över))\s+${TASK}`,
  ),
  weak(
    'Senast den 1 maj ska förvaltningschefen återkomma med ett förslag.',
    String.raw`^(?<when>${WHEN})\s+ska(?:ll)?\s+${REST}`,
  ),
  strong(
    'Med ändring av regeringens beslut den 4 maj 2023 ska verket redovisa uppdraget senast den 29 november 2024.',
    String.raw`^med\s+ändring\s+av\s[^.]{3,160}?\sska(?:ll)?\s+${REST}`,
  ),
  weakest(
    'För att nå målet ska förvaltningschefen återkomma med ett förslag.',
    String.raw`^[^.:]{3,100}?\sska(?:ll)?\s+${REST}`,
  ),
  weak(
    'Ledningsgruppen beslutade att strategen tar fram en lathund.',
    String.raw`^.{0,120}?(?:^|\s)${DECIDED}(?:\s*:?\s+att|\s*:)\s+${AGENT}\s+(?=(?:${ADVERB}\s+)?(?:${ACTS}|${DOES})\s)${TASK}`,
  ),
  weak(
    'Det beslutades att Maria Lindgren undersöker priset.',
    String.raw`^.{0,120}?(?:^|\s)${DECIDED}(?:\s*:?\s+att|\s*:)\s+${PERSON}\s+(?:ska\s+)?(?=(?:${ADVERB}\s+)?(?:${ACTS}|${DOES}|\p{L}+a)\s)${TASK}`,
  ),
  weak(
    'Till nästa möte ska Anders kontrollera priset.',
    String.raw`^(?<when>(?:till|inför|före)\s+(?:nästa\s+)?[\p{L}-]*(?:mötet?|sammanträdet?)(?:\s+(?:i|den)\s[^.:;,]{3,30}?)?)\s+ska(?:ll)?\s+${PERSON}\s+${TASK}`,
  ),
  weakest(
    'Till nästa möte tar kanslichefen fram ett förslag.',
    String.raw`^(?<when>${WHEN})\s+${ACTS_FIRST}\s+${AGENT}\s+${TASK}`,
  ),
  weakest(
    'Till nästa möte tar Lena fram ett förslag.',
    String.raw`^(?<when>${WHEN})\s+${ACTS_FIRST}\s+${PERSON}\s+${TASK}`,
  ),
  weak(
    'Förvaltningen att återkomma med ett förslag till nästa möte.',
    String.raw`^${AGENT}\s+att\s+(?=(?:${WHEN}\s)?(?:ta|se|ge|\p{L}+a)\s)${TASK}`,
  ),
  weak(
    'Kassören blir ansvarig för att ordna lokal.',
    String.raw`^(?:.{0,120}?\satt\s+)?${AGENT}\s+(?:blir|görs)\s+(?:huvud)?ansvariga?\s+för\s+att\s+${TASK}`,
  ),
  weakest(
    'Maria Lindgren tar fram ett förslag till nästa möte.',
    String.raw`^(?:att\s+)?${PERSON}\s+(?:ska\s+)?(?=(?:${ADVERB}\s+)?(?:${ACTS}|ta\s+fram|återkomma|kontakta|undersöka|kontrollera|skriva|ordna|boka|beställa)\s)${TASK}`,
  ),
  weak(
    'Nämnden önskar att förvaltningen återkommer med en redovisning i maj.',
    String.raw`(?:^${A_BODY}\s+|(?:^|\s)(?:att|beslutar)\s+(?=begära\s))(?:vill|önskar|begär|begära|beslutar\s+(?:att\s+)?begära|förutsätter|emotser|förväntar\s+sig)\s+(?:${ALSO}\s+)?att\s+${AGENT}\s+(?:ska\s+)?(?=(?:${ADVERB}\s+)?(?:${ACTS}|${DOES})\s)${TASK}`,
  ),
  weak(
    'Nämnden begär in en redovisning av läget från förvaltningschefen till den 20 maj.',
    String.raw`^(?:.{0,80}?\s)?(?:begär(?:a)?|efterfrågar|beställer|vill\s+(?:ha|se)|önskar)\s+(?:in\s+)?(?<task>(?!att\s).{3,120}?)\s+från\s+${AGENT}\.?$`,
  ),
  weak(
    'Uppdrag till förvaltningen: ta fram en plan för papperslösa sammanträden.',
    String.raw`^(?:följande\s+|\p{L}+ns\s+)?(?:tilläggs)?uppdrag\s+(?:till|åt)\s+${HOLDER}(?:\s*[:–-]\s*(?:att\s+)?|\s+(?:är\s+)?att\s+)${TASK}`,
  ),
  weakest(
    'En plan tas fram av kommunchefen senast den 3 juni.',
    String.raw`^(?:att\s+)?(?<task>\p{L}[^.:;]{2,120}?\s(?:ska(?:ll)?\s+)?${IS_DONE})\s+av\s+${AGENT}\.?$`,
  ),
  weakest(
    'Att intendenten annonserar ut lokalen.',
    String.raw`^att\s+${AGENT}\s+(?=(?:${ADVERB}\s+)?(?!för\s)${DOES}\s)${TASK}`,
  ),
  weakest(
    'Att förvaltningschefen återrapporterar åtgärderna till nämnden.',
    String.raw`^(?:att\s+)?${AGENT}\s+(?=(?:${ADVERB}\s+)?${ACTS}\s)${TASK}`,
  ),
];
