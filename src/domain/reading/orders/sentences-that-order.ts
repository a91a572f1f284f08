import { INQUIRY } from '../assigning/swedish.ts';
import { A_BODY } from '../assigning/order.ts';
import type { Sentence } from '../text/sentences.ts';

const FOLLOWS =
  /(?<![\p{L}])(?:enligt|i\s+enlighet\s+med|bifaller|bifalla|antar|godkänner)\s+(?:[\p{L}]+\s+){0,3}(?:förslag(?:et)?|beslutsförslag(?:et)?)(?![\p{L}])(?!\s+till\s+(?!beslut))|(?:bifaller|antar)\s+förslaget|recommendations?\s+(?:was|were|be|is|are)\s+(?:approved|adopted|agreed|accepted|carried)|(?:approved|adopted|agreed|accepted)\s+(?:as\s+)?(?:(?:the|all)\s+)?(?:\p{L}+[’']?s?[’']?\s+)?recommend(?:ations?|ed)/iu;

/**
 * The sentences of an item that can give an order. A decision displaces the proposal, unless it says
 * no more than that the proposal is followed; what is told, listed or built upon never counts.
 */
export function sentencesThatOrder(sentences: readonly Sentence[]): Sentence[] {
  const decisions = sentences.filter(({ section }) => section === 'decision');
  const proposalCounts =
    decisions.length === 0
      ? !sentences.some(({ words }) => DROPS.test(words))
      : decisions.some(({ words }) => FOLLOWS.test(words));
  return sentences.filter(({ section, words }) => {
    if (section === 'decision' || section === 'open') return true;
    if (section === 'proposal') return proposalCounts;
    return section === 'account' && DIRECTIVE.test(words);
  });
}

/** "Ärendet bordläggs.", "…finner att nämnden avslår förslaget.": nothing came of what was proposed. */
const DROPS =
  /^(?:ärendet\s+(?:bordläggs|återremitteras|utgår)|(?:[\p{L}\s-]{2,80}\s)?[\p{L}-]{0,60}(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen)\s+(?:beslutar\s+att\s+)?(?:bordlägg(?:a|er)|återremitter(?:a|ar)|avslår?)\s+(?:ärendet|förslaget|[\p{L}-]+s\s+förslag))(?!\p{L})/iu;

/** A directive's summary is where its order stands. */
const DIRECTIVE = new RegExp(
  String.raw`^(?:${INQUIRY}\s+ska|regeringen\s+(?:ger|uppdrar\s+åt|tillkallar)\s+${INQUIRY})(?!\p{L})|^uppdraget\s+ska(?:ll)?\s+(?:slut)?(?:redovisas|rapporteras)`,
  'iu',
);

/** "Styrelsen gav VD i uppdrag att …": the body that meets, and what it did. */
const BODY_GAVE = new RegExp(
  String.raw`^(?:${A_BODY}|mötet|årsmötet|nämnden)\s+(?:gav|uppdrog|ålade|anmodade)\s`,
  'iu',
);
/** What became of it since makes it an earlier order. */
const CAME_TO =
  /(?<!\p{L})(?:har|hade|återkom|inkom|redovisade[s]?|presenterade[s]?|överlämnade[s]?|föreligger|redovisas\s+(?:i|härmed)|utredningen|rapporten|förslaget|tidigare|förra)(?!\p{L})/iu;

/** The sentences of minutes without parts of their own that tell in the past what was decided there. */
export function decidedInPast(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const gave = sentences.filter(({ words }) => BODY_GAVE.test(words));
  return new Set(gave.length > 0 && sentences.every(isOpen) ? gave : []);
}

function isOpen({ section, words }: Sentence): boolean {
  return section === 'open' && !CAME_TO.test(words);
}
