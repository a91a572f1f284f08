import type { Sentence } from './text/sentences.ts';

const FOLLOWS =
  /(?<![\p{L}])(?:enligt|i\s+enlighet\s+med|bifaller|bifalla|antar|godkänner)\s+(?:[\p{L}]+\s+){0,3}(?:förslag(?:et)?|beslutsförslag(?:et)?)(?![\p{L}])(?!\s+till\s+(?!beslut))|(?:bifaller|antar)\s+förslaget|recommendations?\s+(?:was|were|be|is|are)\s+(?:approved|adopted|agreed|accepted|carried)|(?:approved|adopted|agreed|accepted)\s+(?:as\s+)?(?:(?:the|all)\s+)?(?:\p{L}+[’']?s?[’']?\s+)?recommend(?:ations?|ed)/iu;

/**
 * The sentences of an item that can give an order. A decision displaces the proposal, unless it says
 * no more than that the proposal is followed; what is told, listed or built upon never counts.
 */
export function countingOf(sentences: readonly Sentence[]): Sentence[] {
  const decisions = sentences.filter(({ section }) => section === 'decision');
  const proposalCounts =
    decisions.length === 0
      ? !sentences.some(({ words }) => DROPS.test(words))
      : decisions.some(({ words }) => FOLLOWS.test(words));
  return sentences.filter(({ section, words }) => {
    if (section === 'decision' || section === 'open') return true;
    if (section === 'proposal') return proposalCounts;
    return section === 'told' && DIRECTIVE.test(words);
  });
}

/** "Ärendet bordläggs.", "…finner att nämnden avslår förslaget.": nothing came of what was proposed. */
const DROPS =
  /^(?:ärendet\s+(?:bordläggs|återremitteras|utgår)|(?:[\p{L}\s-]{2,80}\s)?[\p{L}-]{0,60}(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen)\s+(?:beslutar\s+att\s+)?(?:bordlägg(?:a|er)|återremitter(?:a|ar)|avslår?)\s+(?:ärendet|förslaget|[\p{L}-]+s\s+förslag))(?!\p{L})/iu;

/** A directive's summary is where its order stands. */
const DIRECTIVE =
  /^(?:En|Den)\s+särskilda?\s+utredare\s+ska|^Uppdraget\s+ska\s+(?:redovisas|slutredovisas)/u;
