import { asksMoreTime, givesMoreTime } from './asks-more-time.ts';
import { readSignal } from './typed.ts';

/** What words about an assignment ask for, or may ask for, beside saying how it goes. */
export type AskedInWords =
  | 'more-time'
  | 'gives-time'
  | 'answers-plea'
  | 'accept'
  | 'decline'
  | 'approve'
  | 'perhaps-approve'
  | 'changes'
  | 'draft-link'
  | 'done';

const POLITE = String.raw`(?:tack|thanks|thank\s+you|då|nu|now|gärna|absolut|uppdraget|den|det|it|this|the\s+assignment|med\s+glädje|:\S+:|👍)`;
const END = String.raw`(?:[\s,.!:)]+${POLITE})*[\s,.!:)]*$`;
const BEGINS = String.raw`^(?:(?:hej\p{L}*|ok\w*|okej|ja|japp|jo|yes|hi|hello|sure|absolut|tack|thanks)[\s,.!]+)*(?:(?:hej|tack|thanks|hi|hello)\s+\p{L}+\s*[,.!]+\s*)?`;
/** What is accepted, where it is not named. */
const IT = String.raw`(?:(?:det|den|de)\s+här|det|den|dem|detta|alla|samtliga|båda|bägge|allihop|uppdrag(?:et|en)|it|this|them|all|both)`;

const ACCEPTED = new RegExp(
  String.raw`${BEGINS}(?:(?:(?:jag|vi|i|we|i['’]ll|we['’]ll|i\s+will)\s+)?(?:har\s+)?(?:tar|tagit|ta|take|accept(?:erar|erat|ed)?|acceptera|åtar\s+mig|mottagit|got|have\s+got)\s*(?:emot|på\s+mig|hand\s+om|den\s+här|det\s+här|det|den|detta|it|this\s+one|this|uppdraget|the\s+assignment)?(?:\s+(?:${IT}|på\s+mig|on|here))?|${IT}\s+tar\s+(?:jag|vi)(?:\s+(?:emot|hand\s+om|på\s+mig))?|(?:(?:det|den|uppdraget)\s+)?tas\s+emot|(?:jag\s+|vi\s+)?tar\s+emot\s+\p{L}+(?:en|et|na)|(?:jag|vi)\s+tar\s+(?:mig|oss)\s+an(?:\s+(?:det|den|detta|uppdraget))?|(?:det\s+)?fixar\s+(?:vi|jag|det)|(?:(?:i['’]?m|i\s+am|we\s+are)\s+)?happy\s+to\s+(?:take|do|accept)\s+(?:it|this)(?:\s+on)?|mottaget|mottagen|accepter(?:at|as|ad)|accepted|received|noterat|uppfattat|acknowledged|noted|i['’]?m\s+on\s+it|on\s+it)${END}`,
  'iu',
);
/** Taken in so many words, with something more after it: "Mottaget, börjar på måndag". */
const ACCEPTED_FIRST = new RegExp(
  String.raw`${BEGINS}(?:mottaget|accepter(?:ar|at|as)|accepted|(?:jag|vi|i|we)\s+(?:tar\s+emot|accepterar|accept)|(?:tar\s+emot|accepting)\s+(?:det|uppdraget|alla|samtliga|båda|them|all|both|it))(?:\s+(?:${IT}|of\s+them))*\s*(?:[,.!;–-]|$)`,
  'iu',
);
const DECLINED =
  /(?<!\p{L})(?:(?:kan|vill|tänker|hinner|orkar)\s+(?:tyvärr\s+|nog\s+|vi\s+|jag\s+)?(?:inte|ej)\s+(?:ta(?:\s+(?:emot|på))?|åta|acceptera|göra|hantera)|tar\s+(?:jag\s+|vi\s+)?(?:inte|ej)\s+(?:emot|på)?|avböjer|tackar\s+nej|avsäger|(?:can\s?not|can['’]?t|won['’]?t|unable\s+to)\s+(?:take|accept|do)|declin(?:e|ing)|inte\s+(?:mitt|vårt|min|vår)(?:\s+(?:bord|uppdrag))?|not\s+(?:mine|ours|my\s+(?:job|assignment)))(?!\p{L})/iu;
const NOT_APPROVED =
  /^(?:\p{L}+[\s,]+){0,2}(?:inte|ej|not|kan\s+inte|cannot|can['’]?t)\s+(?:\p{L}+\s+){0,2}(?:godkän\p{L}*|approved?|ok(?:ej|ay)?|klart?)(?!\p{L})|(?<!\p{L})(?:behöver|måste|bör|ska|needs?|must|should)\s+(?:\p{L}+\s+){0,3}(?:ändras|rättas|kompletteras|skrivas\s+om|justeras|göras\s+om|changed|corrected|rewritten|redone|fixed)(?!\p{L})/iu;
const APPROVED = new RegExp(
  String.raw`${BEGINS}(?:(?:jag|vi|härmed|i|we|hereby|utkastet|versionen|det|den|är|the\s+draft|it|is)\s+)*(?:godkän(?:ner|n|na|t|d|ns|nes)|approved?|approves)(?!\p{L})`,
  'iu',
);
/** Somebody who reads a draft asks for something in it. */
const CHANGED =
  /(?:^|[.!?,;–-]\s*|(?<!\p{L})(?:men|but|och|and|please|snälla|gärna|(?:kan|kunde|skulle|could|can|would)\s+(?:du|ni|vi|you|we)(?:\s+(?:kunna|bara|please))?)\s+)(?:ändra|ta\s+bort|lägga?\s+till|göra?\s+om|skriva?\s+om|korta|rätta|komplettera|förtydliga|stryka?|fix|change|remove|add|rewrite|redo|shorten|correct|clarify)(?!\p{L})|^(?:not\s+quite|inte\s+riktigt|nästan)(?!\p{L})/iu;
/** An address that is given as the work itself, or stands alone. */
const GIVEN_BY_LINK =
  /^<?https?:\/\/\S+$|(?<!\p{L})(?:utkast(?:et)?|version(?:en)?|slutversion(?:en)?|förslag(?:et)?|tjänsteskrivelse(?:n)?|drafts?|v\d+)(?!\p{L})[^.!?]*https?:\/\/|^(?:här\s+(?:är|kommer)|here\s+is|here['’]s)[^.!?]*https?:\/\/|^<?https?:\/\/\S+[\s,:–-]+(?:(?:till|för|to|for)(?:\s+\p{L}+-\d+)?\s*$|här\s+(?:är|kommer)|here|[^.!?]*(?<!\p{L})(?:utkast(?:et)?|drafts?)(?!\p{L}))/iu;
const PRAISED = new RegExp(
  String.raw`${BEGINS}(?:(?:det|den|utkastet|det\s+här|it|this|that|the\s+draft|allt|all)\s+)*(?:(?:ser|låter|är|looks|sounds|is|reads)\s+)?(?:riktigt\s+|jätte\s?|väldigt\s+|mycket\s+|very\s+|really\s+)?(?:bra|fint|toppen|perfekt|utmärkt|kanon|snyggt|good|great|fine|perfect|excellent|lgtm)(?:\s+(?:ut|jobbat|to\s+me|work))?(?:[\s,.!–-]+(?:kör(?:\s+på\s+det|\s+så)?|skicka(?:\s+\p{L}+)?|godkänn(?:er|s)?|approved?|go\s+ahead|send\s+it|ship\s+it|tycker\s+jag|tack|thanks))*[\s,.!:)]*$`,
  'iu',
);
const IS_DONE =
  /^(?:(?:nu\s+|så\s+|det\s+|den\s+|allt\s+|all\s+|it\s+|är\s+|is\s+)*)?(?:helt\s+)?(?:klart?|färdig|färdigt|avklarat|slutfört|done|finished|completed?)[\s.!]*(?:nu|now)?[\s.!]*$/iu;

const IS_REPORTED =
  /(?<!\p{L})(?:är|har|now|is|has\s+been)\s+(?:\p{L}+\s+){0,3}(?:slutredovisa[td]|redovisa[td]|reported)(?!\p{L})|(?<!\p{L})(?:kan|can)\s+(?:nu\s+|now\s+)?(?:be\s+)?(?:stängas|avslutas|avskrivas|slutredovisas|closed)(?!\p{L})/iu;

/** How an officer answers a plea for more time: "avslå anståndet", "beviljas", "får inte mer tid". */
const PLEA = String.raw`(?:[\s,.!]+(?:anstånd(?:et)?|begäran|förlängningen|det|den|för|till|it|the|request|extension|for))*[\s,.!]*$`;
const PLEA_ANSWERED = new RegExp(
  String.raw`^(?:(?:ja|nej|yes|no|jag|vi|i|we|anståndet|begäran|förlängningen)[\s,.!]+)*(?:(?:bevilja(?:r|s|t|d)?|avslå(?:r|s)?|avslagen|avslaget|avslag|grant(?:ed)?|refused?|denied|deny)${PLEA}|(?:får|kan\s+få)\s+(?:inte|ej)\s+(?:mer|mera|längre)\s+tid|(?:får|beviljas)\s+(?:inget|inte)\s+anstånd)`,
  'iu',
);

/**
 * What words ask for by themselves, whoever wrote them: whether it can be done is known only of
 * somebody and of an assignment. Null for all that only says how it goes, and for a signal.
 * @param words without what names the assignment
 */
export function askedInWords(words: string): AskedInWords | null {
  if (words === '' || readSignal(words, 'reply').signal !== null) return null;
  if (PLEA_ANSWERED.test(words)) return 'answers-plea';
  if (DECLINED.test(words)) return 'decline';
  if (givesMoreTime(words)) return 'gives-time';
  if (asksMoreTime(words)) return 'more-time';
  if (ACCEPTED.test(words) || ACCEPTED_FIRST.test(words)) return 'accept';
  if (NOT_APPROVED.test(words) || CHANGED.test(words)) return 'changes';
  if (GIVEN_BY_LINK.test(words)) return 'draft-link';
  if (APPROVED.test(words)) return 'approve';
  if (PRAISED.test(words)) return 'perhaps-approve';
  return IS_DONE.test(words) || IS_REPORTED.test(words) ? 'done' : null;
}
