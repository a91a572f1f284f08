import type { Sentence } from '../text/sentences.ts';

// "bifaller Sara Eks tilläggsyrkande", "i enlighet med Anna Bergs yrkande"
const ADOPTS =
  /(?<!\p{L})(?:bifaller|bifalla|bifalls|antar|anta|godkänner|enligt|i\s+enlighet\s+med)\s+(?:\p{L}[\p{L}().-]*\s+){0,5}?(?:tilläggs|ändrings)?(?:yrkande(?:t|na|n)?|tilläggsförslag(?:et)?|ändringsförslag(?:et)?)(?!\p{L})/iu;
const MOVES =
  /^(?<who>[^.:;]{3,80}?)\s(?:tilläggs)?(?:yrka(?:r|de)|föresl(?:år|og))\s+(?:(?:som\s+tillägg|med\s+instämmande\s+av\s[^,]{3,60}),?\s+)?(?=att\s)/u;

/**
 * What somebody moved and the decision adopts, as the decision would have said it: "Sara Ek (S)
 * yrkar att markchefen får i uppdrag …" without its first words. Of several movers the decision
 * names whose it adopts.
 */
export function adoptedMotionsIn(sentences: readonly Sentence[]): Sentence[] {
  const adopting = sentences.find(
    ({ section, words }) => section === 'decision' && ADOPTS.test(words),
  );
  if (adopting === undefined) return [];
  const moved = sentences.flatMap((sentence) => {
    const lead = sentence.section === 'decision' ? null : MOVES.exec(sentence.words);
    if (lead === null) return [];
    const words = sentence.words.slice(lead[0].length);
    return [{ who: lead.groups?.['who'] ?? '', sentence: { ...sentence, words } }];
  });
  const own = moved.filter(({ who }) => isNamed(who, adopting.words));
  const adopted = own.length > 0 || moved.length > 1 ? own : moved;
  return adopted.map(({ sentence }): Sentence => ({ ...sentence, section: 'decision' }));
}

/** "Sara Ek (S)" is named by "Eks yrkande". */
function isNamed(who: string, words: string): boolean {
  const surname =
    who
      .replace(/\s*\(.*$/u, '')
      .split(/\s/u)
      .at(-1) ?? '';
  return surname.length > 1 && words.includes(surname);
}
