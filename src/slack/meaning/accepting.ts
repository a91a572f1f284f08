import { BEGINS, END } from './around.ts';

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
  /(?<!\p{L})(?:(?:kan|vill|tänker|hinner|orkar)\s+(?:tyvärr\s+|nog\s+|vi\s+|jag\s+)?(?:inte|ej)\s+(?:ta(?:\s+(?:emot|på))?|åta|acceptera|göra|hantera)|tar\s+(?:jag\s+|vi\s+)?(?:inte|ej)\s+(?:emot|på)?|avböjer|tackar?\s+nej|avböj(?:a|s)?(?=[\s.!]|$)|avsäger|(?:can\s?not|can['’]?t|won['’]?t|unable\s+to)\s+(?:take|accept|do)|declin(?:e|ing)|inte\s+(?:mitt|vårt|min|vår)(?:\s+(?:bord|uppdrag))?|not\s+(?:mine|ours|my\s+(?:job|assignment)))(?!\p{L})/iu;

/** Whether somebody takes the work on. */
export function acceptsIt(words: string): boolean {
  return ACCEPTED.test(words) || ACCEPTED_FIRST.test(words);
}

/** Whether somebody will not, or cannot. */
export function declinesIt(words: string): boolean {
  return DECLINED.test(words);
}
