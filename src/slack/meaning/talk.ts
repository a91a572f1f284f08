import { takesPleaBack } from './more-time.ts';
import { readSignal } from './signal.ts';

/** What a reply is: an update, talk that says nothing of how it goes, or what must be asked. */
export type TakenAs = 'update' | 'talk' | 'ask';

const THANKS =
  'tusen tack|stort tack|tack så (?:jätte)?mycket|tack för (?:det|hjälpen|info|infon|informationen|påminnelsen|svaret|besked(?:et)?)|tack snälla|tack själv|tack tack|tack(?:ar|ar så mycket)?|many thanks|thanks (?:a lot|so much|very much|for (?:that|the help|the info|the reminder))|thank you (?:so|very) much|thank you|thanks|thx|cheers';
const GREETING =
  'hej hej|hej(?:san|då)?|hallå(?:j)?|tjena|tja|god ?morgon|god ?dag|god ?kväll|god ?natt|god eftermiddag|god fortsättning|god jul|gott nytt år|glad (?:påsk|midsommar|sommar)|trevlig (?:helg|kväll|dag|sommar)|ha en (?:bra|fin) (?:dag|helg|kväll)|ha det (?:bra|gott|fint)|vi ses|hi|hello|hey|good (?:morning|afternoon|evening|day|night)|have a (?:nice|good|great) (?:day|weekend|evening)|happy (?:new year|easter|holidays)|merry christmas|bye|goodbye|see you';
const OK = 'm+h?m+|jaha|aha|ok(?:ej|ay|i|ie)?|okidoki|oki doki|okey|kk';
const TO_WHOM =
  'alla(?: ihop)?|allihop(?:a)?|på (?:er|dig)|igen|all|everyone|everybody|there|team|bevaka|du|ni';

/** "När ska det in": the verb comes second in what asks, and last in "när det har kommit in". */
const ASKS =
  /^(?:(?:hej\p{L}*|hi|hello)[\s,!.]+)?(?:(?:hur|när|vad|var|vem|varför)\s+(?:går|ligger|ser|är|står|ska|kommer|blir|måste|gäller|händer|har|gör|kan)|vilk(?:en|et|a)\s+(?:\p{L}+\s+){0,2}(?:ska|är|har|gäller|kan)|(?:kan|får|ska)\s+(?:du|ni|man|jag|vi)\s|(?:how|when|what|where|who|why)\s+(?:is|are|do|does|did|will|must|should|has|can)|which\s+(?:\p{L}+\s+){1,2}(?:is|are|do|should|can)|(?:can|could|should|may)\s+(?:you|i|we)\s)(?!\p{L})/iu;

const EMOJI =
  /:[a-z0-9_+'-]+(?:::skin-tone-\d)?:|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|[:;]-?[)(DPp](?!\p{L})|<3/gu;
const MENTION = /<@[UW][A-Z0-9]*(?:\|[^>]*)?>/gu;
const TALK = new RegExp(`^(?:(?:${THANKS}|${GREETING}|${OK}|${TO_WHOM})(?!\\p{L})\\s*)+$`, 'u');
const BEGINS_WITH_GREETING = new RegExp(`^(?:${GREETING})(?:\\s+(?:${TO_WHOM}))?(?!\\p{L})`, 'u');

/**
 * Talk is a closed list, of nothing but thanks, greetings, "ok" and emoji; a question, or a greeting
 * with more after it, is asked about. Everything else stays an update: an update that is taken for
 * talk is lost, and talk that is taken for an update can be deleted.
 * @example takenAs('Tack, kommer med siffrorna på torsdag') // 'update'
 */
export function takenAs(words: string): TakenAs {
  if (words === '' || readSignal(words, 'reply').signal !== null) return 'update';
  const plain = wordsAlone(words);
  if (plain === '') return /\?/u.test(words) ? 'ask' : 'talk';
  if (TALK.test(plain) && !/\?/u.test(words)) return 'talk';
  return isQuestion(words) || BEGINS_WITH_GREETING.test(plain) ? 'ask' : 'update';
}

/**
 * Whether it asks something: by its sign at the end, or by the words it begins with. A plea that is
 * taken back says nothing of how it goes either.
 */
export function isQuestion(words: string): boolean {
  const bare = words.replaceAll(EMOJI, ' ').trim();
  return /\?[\s)”"'»!]*$/u.test(bare) || ASKS.test(bare) || takesPleaBack(bare);
}

/** In small letters, without emoji, mentions and signs. */
function wordsAlone(words: string): string {
  return words
    .replaceAll(EMOJI, ' ')
    .replaceAll(MENTION, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
