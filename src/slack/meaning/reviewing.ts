import { BEGINS } from './around.ts';

const NOT_APPROVED =
  /^(?:\p{L}+[\s,]+){0,2}(?:inte|ej|not|kan\s+inte|cannot|can['’]?t)\s+(?:\p{L}+\s+){0,2}(?:godkän\p{L}*|approved?|ok(?:ej|ay)?|klart?)(?!\p{L})|(?<!\p{L})(?:behöver|måste|bör|ska|needs?|must|should)\s+(?:\p{L}+\s+){0,3}(?:ändras|rättas|kompletteras|skrivas\s+om|justeras|göras\s+om|changed|corrected|rewritten|redone|fixed)(?!\p{L})/iu;
const APPROVED = new RegExp(
  String.raw`${BEGINS}(?:(?:jag|vi|härmed|i|we|hereby|utkastet|versionen|det|den|är|the\s+draft|it|is)\s+)*(?:godkän(?:ner|n|na|t|d|ns|nes)|approved?|approves)(?!\p{L})`,
  'iu',
);
/** Somebody who reads a draft asks for something in it. */
const CHANGED =
  /(?:^|[.!?,;–-]\s*|(?<!\p{L})(?:men|but|och|and|please|snälla|gärna|(?:kan|kunde|skulle|could|can|would)\s+(?:du|ni|vi|you|we)(?:\s+(?:kunna|bara|please))?)\s+)(?:ändra|ta\s+bort|lägga?\s+till|göra?\s+om|skriva?\s+om|korta|rätta|komplettera|förtydliga|stryka?|fix|change|remove|add|rewrite|redo|shorten|correct|clarify)(?!\p{L})|^(?:not\s+quite|inte\s+riktigt|nästan)(?!\p{L})/iu;
const PRAISED = new RegExp(
  String.raw`${BEGINS}(?:(?:det|den|utkastet|det\s+här|it|this|that|the\s+draft|allt|all)\s+)*(?:(?:ser|låter|är|looks|sounds|is|reads)\s+)?(?:riktigt\s+|jätte\s?|väldigt\s+|mycket\s+|very\s+|really\s+)?(?:bra|fint|toppen|perfekt|utmärkt|kanon|snyggt|good|great|fine|perfect|excellent|lgtm)(?:\s+(?:ut|jobbat|to\s+me|work))?(?:[\s,.!–-]+(?:kör(?:\s+på\s+det|\s+så)?|skicka(?:\s+\p{L}+)?|godkänn(?:er|s)?|approved?|go\s+ahead|send\s+it|ship\s+it|tycker\s+jag|tack|thanks))*[\s,.!:)]*$`,
  'iu',
);

/** Whether somebody who reads a draft approves it, in so many words or by praise alone. */
export function approvesIt(words: string): 'approve' | 'perhaps-approve' | null {
  if (APPROVED.test(words)) return 'approve';
  return PRAISED.test(words) ? 'perhaps-approve' : null;
}

/** Whether they do not yet, and want something in it changed. */
export function wantsItChanged(words: string): boolean {
  return NOT_APPROVED.test(words) || CHANGED.test(words);
}
