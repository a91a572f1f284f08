import { matchesOf } from '../../text/matches-of.ts';
import { duesIn } from '../result/due-in.ts';
import type { Section } from '../text/headings.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Order } from './order.ts';

/** Where an order stands: whether its item has a decision of its own, and who decides in it. */
export type Setting = {
  readonly isDecided: boolean;
  readonly deciders: ReadonlySet<string>;
  /** True where the item only informs, or gives rules for everybody, as its title says. */
  readonly isForAll: boolean;
};

const FOR_ALL =
  /^(?:§\s?\d+\s+)?(?:\d+[.)]?\s+)?(?:information(?:er|särenden)?|aktuellt|meddelanden|anmälningar|anmälningsärenden|delgivningar|lägesrapport(?:er)?|rapport(?=\s+från\s)|rapporter|riktlinjer?|rutin(?:er)?|policy|regler|ordningsregler|handbok|checklista|vägledning|instruktion(?:er)?|guidelines?|rules|procedures?|updates?|correspondence)(?:\s+(?:för|om|från|till|vid|i|for|on|from|of)\s[^.:]{2,80})?$/iu;
/** "Informationen antecknas till protokollet." */
const NOTED =
  /(?<!\p{L})(?:(?:informationen|rapporten|rapporterna|redogörelsen)\s+(?:antecknas|noteras|läggs\s+till\s+handlingarna)|tackar\s+för\s+(?:informationen|dragningen|rapporten|redogörelsen))(?!\p{L})/iu;

/** True for an item in which “X ska …” tells what goes on, or what holds for everybody. */
export function isForAll(text: string, sentences: readonly Sentence[]): boolean {
  const title = text.trimStart().slice(0, LONGEST_TITLE).split('\n', 1)[0] ?? '';
  if (FOR_ALL.test(title.replace(/\s+/gu, ' ').trim())) return true;
  return sentences.some(({ words }) => NOTED.test(words));
}

const LONGEST_TITLE = 200;

const SHORT_BODY =
  /^(?:(?:the\s+)?(?:committee|council|board|cabinet|members)|nämnden|styrelsen|utskottet|arbetsutskottet|direktionen|kommittén|rådet|presidiet|mötet|kommunfullmäktige|regionfullmäktige|fullmäktige|regeringen|kommunen|regionen|föreningen|förbundet|bolaget)$/iu;
const DECIDES =
  /(?<!\p{L})(?<name>\p{L}[\p{L}-]{0,60}(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|kommittén|rådet))s?\s+(?:beslut|godkänner|ger|uppdrar|noterar|antar)/giu;

/** "That the Committee receive the report", "Members are asked to declare interests": who meets decides. */
const MEETING_ITSELF =
  /^(?:(?:the\s+)?(?:committee|council|board|cabinet|panel|meeting)|(?:all\s+)?(?:members|councillors|attendees|residents|parishioners))$/iu;

/** "Ansvarig chef ska …" is said of every manager, in a rule for all. */
const ANY_SUCH =
  /^(?:ansvarig|berörd|närmaste|respektive|varje|all[ae]?)\s+\p{L}*(?:chef|chefer|rektor|rektorer|handläggare|ledare|medarbetare)$/iu;

/** Who decides in a text, in lower case. */
export function decidersIn(text: string): Set<string> {
  const names = matchesOf(DECIDES, text).map(({ groups }) => groups?.['name'] ?? '');
  return new Set(names.map((name) => name.toLowerCase()));
}

/** True for an order that is one where it stands; what a body will do itself is none. */
export function counts(
  order: Order,
  { section, isPoint, words }: Sentence,
  setting: Setting,
): boolean {
  const holder = order.holder.toLowerCase();
  if (MEETING_ITSELF.test(holder)) return false;
  if (order.strength === 'strong') return true;
  if (SHORT_BODY.test(holder) || setting.deciders.has(holder)) return false;
  if (ANY_SUCH.test(holder)) return false;
  if (order.strength === 'weakest' && TELLS.test(order.task) && !/^att\s/iu.test(words))
    return false;
  if (isOrdering(section)) return true;
  if (setting.isForAll) return false;
  if (
    STANDING.test(order.task) ||
    ALL_THE_TIME.test(order.task) ||
    (IN_CASE.test(words) && duesIn(order.before).length === 0)
  )
    return false;
  if (order.strength === 'weakest')
    return (
      (isPoint || shallBy(order, words) || COMING.test(`${order.before} ${order.task}`)) &&
      !setting.isDecided &&
      (/^att\s/iu.test(words) || !INFORMS.test(order.task))
    );
  return !setting.isDecided;
}

/** "Med anledning av granskningen ska X ta fram en plan till nämnden den 24 februari." */
function shallBy({ task }: Order, words: string): boolean {
  if (!/\sska(?:ll)?\s/iu.test(words)) return false;
  return duesIn(task).some(({ kind }) => kind === 'meeting' || kind === 'date');
}

/** "Lena tar fram ett förslag till nästa möte." */
const COMING = /(?<!\p{L})(?:till|inför|före)\s+(?:nästa|nästkommande|kommande)\s/iu;

/** What "ska" says of everybody, always, and not of one task. */
const STANDING =
  /^(?:alltid\s+)?(?:erbjuda|verka\s+för|ansvara|arbeta\s+(?:för|med)|ta\s+hänsyn|följa(?!\s+upp)|tillämpa|iaktta|beakta|bidra(?!\s+med)|främja|värna|eftersträva|sträva|delta|samverka|föra\s+protokoll|leda|respektera|känna|minska|öka|attend|open|chair|host|join|continue|maintain|keep|hold|ensure\s+that\s+all|comply|act)(?!\p{L})/iu;

/** "Vaktmästaren ska låsa varje kväll." */
const ALL_THE_TIME =
  /(?<!\p{L})(?:varje\s+(?:kväll|morgon|dag|arbetspass|gång)|dagligen|every\s+(?:day|night|morning|evening)|daily)(?!\p{L})/iu;

/** "Vid larm ska säkerhetschefen …": whenever it happens. */
const IN_CASE = /^(?:vid|i\s+händelse\s+av)\s/iu;

/** “a) Ekonomichefen informerar om utfallet.” is what a meeting hears. */
const INFORMS =
  /^(?:informerar|redovisar|presenterar|rapporterar|återrapporterar|lämnar|svarar|besvarar|planerar|genomför|arbetar)(?!\p{L})/iu;

/** "Dagordningen godkänns med tillägget att ekonomichefen informerar om läget." */
const TELLS = /^(?:informerar|redogör|berättar)(?!\p{L})/iu;

function isOrdering(section: Section): boolean {
  return section === 'decision' || section === 'proposal';
}

const GOES_ON =
  /^(?:(?:också|även|särskilt|vidare|dessutom|därvid|då|inte|also)(?!\p{L})|(?:vid|i|under|inom\s+ramen\s+för|som\s+(?:en\s+)?del\s+av)\s+(?:genomförandet|utförandet|arbetet|sitt\s+arbete|uppdraget|utredningen|översynen|kartläggningen|framtagandet|redovisningen)(?!\p{L}))/iu;

/** "Myndigheten ska …" after an order to one. */
const GENERIC = /^(?:myndigheten|verket|utredaren|uppdragstagaren)$/iu;

/** A government's decision says in sentence after sentence what one assignment to an agency holds. */
const AGENCY =
  /(?:verket|myndigheten|styrelsen|inspektionen|institutet|universitetet|rådet|utredaren|kansliet)$/iu;

/**
 * True where a sentence says more of the order before it: "Verket ska inhämta synpunkter" after one
 * to Skärgårdsverket, "Utredaren ska också …".
 */
export function refersBack(order: Order, { isPoint }: Sentence, previous: string | null): boolean {
  if (previous === null || order.strength === 'strong') return false;
  if (!isPoint && GENERIC.test(order.holder)) return true;
  if (!isPoint && AGENCY.test(previous) && isSameName(order.holder, previous)) return true;
  const [stem, before] = [stemOf(order.holder), stemOf(previous)];
  if (!before.endsWith(stem)) return false;
  const isShort = !/\s/u.test(order.holder) && (stem !== before || /\s/u.test(previous));
  return !isPoint && (isShort || GOES_ON.test(order.task));
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The last word of a name without its ending: "En särskild utredare" is "utredar". */
function stemOf(name: string): string {
  const word = name.toLowerCase().split(/\s/u).at(-1) ?? '';
  return word.replace(/(?:erna|arna|en|et|na|an|n|t|e)$/u, '');
}
