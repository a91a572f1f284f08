/** Words that say that something comes back, or goes on without an end, and no day. */
const STANDING =
  /(?<!\p{L})(?:(?:fort)?löpande|till?s?\s?vidare|kontinuerlig[t]?|återkommande|regelbundet|stående|års?vis|årlig(?:en|t|a)?|månad(?:svis|ligen)|kvartalsvis|tertialvis|halvårsvis|veckovis|varje|varannan|vartannat|var(?:t)?\s(?:tredje|fjärde|femte|sjätte)|(?:en|två|tre|fyra|\d+)\s?(?:gång(?:er)?|ggr|x)\s?(?:per|\/|om)\s?\p{L}+|(?:per|\/)\s?(?:år|halvår|tertial|kvartal|månad|sammanträde)|vid\s(?:alla|samtliga|respektive)|samtliga\ssammanträden|ongoing|continuous(?:ly)?|recurring|until\sfurther\snotice|standing|every|each|annual(?:ly)?|yearly|monthly|quarterly|weekly|(?:once|twice|\d+\stimes)\s(?:a|per)\s\p{L}+|per\s(?:year|quarter|month|meeting))(?!\p{L})/iu;

/**
 * Whether the words of a due say that an assignment is a standing one: "Löpande", "Tillsvidare",
 * "varje tertial", "två gånger per år".
 */
export function isStandingDue(words: string): boolean {
  return STANDING.test(words.normalize('NFC').replaceAll(/\s+/gu, ' '));
}
