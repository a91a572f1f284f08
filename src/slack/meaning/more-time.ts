import { MONTH } from '../../domain/dates/times/months.ts';

/** What is asked for by its name, in both languages. */
const MORE = String.raw`(?:anstånd|uppskov|respit|(?:en\s+)?förlängning|förlängd\s+(?:tid|svarstid|frist)|(?:lite\s+)?(?:mer|mera|längre|extra|ytterligare)\s+tid|senare\s+(?:datum|sammanträde|nämnd|möte|tid|deadline)|extension|(?:more|extra|additional)\s+time|postponement|(?:a\s+)?later\s+(?:date|meeting|deadline))(?!\p{L})`;
const COUNT = String.raw`(?:en|ett|två|tre|fyra|fem|sex|några|ett\s+par|par|\d{1,2}|a|an|one|two|three|four|another|a\s+few|a\s+couple\s+of)`;
const LONGER = String.raw`(?:${COUNT}\s+(?:dag(?:ar)?|veck(?:a|or)|månad(?:er)?|days?|weeks?|months?)\s+(?:till|extra|mer|ytterligare|more|longer|extra)|(?:another|ytterligare|${COUNT}\s+(?:more|extra|additional))\s+(?:${COUNT}\s+)?(?:dag(?:ar)?|veck(?:a|or)|månad(?:er)?|days?|weeks?|months?))(?!\p{L})`;
/** How it is said that somebody needs it, wants it or asks whether it can be had. */
const NEEDS = String.raw`(?<!\p{L})(?:behöver|behövs|behöva|kan|kunde|kunna|få|går|gick|skulle|vill|önskar|ber|begär|begära|söker|ansöker|hinner|hinna|måste|möjligt|möjlighet|chans|need|needs|could|can|may|would|want|request(?:ing)?|ask(?:ing)?|chance|possible|like|any)(?!\p{L})`;
const PUSH = String.raw`(?<!\p{L})(?:skjut(?:a|as|er)?|förläng(?:a|as|er)?|flytta(?:s|r)?|senarelägg(?:a|as|er)?|vänta|dröja|push(?:ed)?|postpone[d]?|move[d]?|delay(?:ed)?|defer(?:red)?|extend(?:ed)?|wait)(?!\p{L})`;
const OTHER_THING =
  /(?<!\p{L})(?:mötet|möte|workshop\p{L}*|seminari\p{L}*|samråd\p{L}*|träffen|intervju\p{L}*|bokning\p{L}*|the\s+(?:workshop|interview|seminar))(?!\p{L})/iu;
const NOT_IN_TIME = String.raw`(?<!\p{L})(?:hinner\s+(?:(?:nog|tyvärr|vi|jag|troligen)\s+)*(?:inte|ej)|(?:inte|ej)\s+(?:att\s+)?(?:hinner|hinna)|hinns\s+inte|svårt\s+(?:\p{L}+\s+)?att\s+hinna|klarar\s+(?:vi\s+|jag\s+)?inte|(?:won['’]?t|will\s+not|can['’]?t|cannot|not\s+going\s+to)\s+(?:be\s+able\s+to\s+)?(?:make|finish|deliver|meet|be\s+(?:ready|done|in\s+time)))(?!\p{L})`;
const TIME_LIMIT = String.raw`(?<!\p{L})(?:till|före|innan|by|before|until|in\s+time|i\s+tid|deadline\p{L}*|tiden|datumet|utskicket|sammanträdet|nämnden|(?:the\s+)?(?:date|meeting|dispatch))(?!\p{L})`;

/** Told instead of asked for: "försenas till 4 december", "blir klar först den 4 december". */
const DELAYED =
  /^(?:(?:det|den|it|this)\s+)?(?:(?:(?:är|blir|kommer\s+att|is|will\s+be|has\s+been)\s+)?(?:försena[sdt]{0,2}|dröjer?|förskjut(?:s|en|et)|senarelägg(?:s|as)|senarelagt|delayed|postponed)\s+(?:till|tills|until|to)|(?:blir|är|kommer)\s+(?:(?:inte\s+)?(?:klar[at]?|färdig[at]?)\s+)?(?:förrän|först)|(?:slips|slipped)\s+(?:to|until)|(?:will\s+)?(?:not\s+be|is\s+not|won['’]?t\s+be)\s+(?:ready|done|finished)\s+(?:until|before))\s+\S/iu;

const ASKED: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:jag|vi|nej|tyvärr|i|we)[\s,]+)*${NOT_IN_TIME}(?:\s+(?:med|det|den|detta|it|this))*[\s.!]*$`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:can|could|may)\s+(?:i|we)\s+(?:have|get)\s+(?:it\s+)?(?:until|till)|(?:kan|får|kunde)\s+(?:jag|vi)\s+(?:få\s+|ha\s+)?(?:på\s+(?:mig|oss)\s+)?(?:till|tills))\s+(?:${MONTH}|nästa|next|the\s+end|slutet|den\s+\d)`,
    'iu',
  ),
  new RegExp(String.raw`^(?:\p{L}+\s+)?${MORE}[\s.!?]*$`, 'iu'),
  new RegExp(`${NEEDS}[^.;!?]*?${MORE}`, 'iu'),
  new RegExp(`${MORE}[^.;!?]*\\?`, 'iu'),
  new RegExp(`${NEEDS}[^.;!?]*?${LONGER}`, 'iu'),
  new RegExp(`${NOT_IN_TIME}[^.;!?]*?${TIME_LIMIT}`, 'iu'),
  /(?<!\p{L})(?:återkom\p{L}*|kommer?|komma|tar?|lämna\p{L}*|leverera\p{L}*|redovisa\p{L}*|come\s+back|deliver|report|bring\s+it|do\s+it)(?!\p{L})[^.;!]*(?:i\s?stället|instead|senare|later)(?!\p{L})[^.;!]*\?/iu,
  new RegExp(
    String.raw`(?<!\p{L})(?:kan|får|could|can|may)\s+(?:vi|jag|we|i)\s+(?:ta|lämna|redovisa|komma\s+med|leverera|take|bring|deliver|report)\s+(?:det|den|detta|in\s+det|it|this)\s+(?:först\s+)?(?:i|till|på|in|at|to)\s+(?:${MONTH}|nästa|next|(?:the\s+)?${MONTH})[^.;!]*\?`,
    'iu',
  ),
  new RegExp(
    String.raw`${NEEDS}[^.;!?]*?(?<!\p{L})(?:skjuta\s+(?:upp|fram|på)|senarelägga|förlänga|postpone|push\s+(?:it|this)?\s*back|extend)(?!\p{L})`,
    'iu',
  ),
  DELAYED,
  new RegExp(String.raw`^(?:hej\p{L}*[\s,!.]+)?får\s+(?:vi|jag)\s+(?:lov\s+att\s+)?${PUSH}`, 'iu'),
];
const PUSHED = new RegExp(
  String.raw`${NEEDS}[^.;!?]*?${PUSH}[^.;!?]*?(?<!\p{L})(?:till|upp|fram|på|to|until|back)(?!\p{L})`,
  'iu',
);
/** Nobody asks for what they have, do not need or were given: "vi behöver inte mer tid". */
const NOT_ASKED =
  /(?<!\p{L})(?:(?:behöver|behövs|vill|need|needs)\s+(?:\p{L}+\s+)?(?:inte|ej|inget|ingen|no)|do(?:es)?n['’]?t\s+(?:need|want)|(?:(?:har|hade|fick|got|had|has)\s+(?:\p{L}+\s+)?(?:fått|beviljats|been\s+given|given|got|received)?|have\s+(?:been\s+given|got|received))\s*(?:mer\s+tid|anstånd|uppskov|more\s+time|an?\s+extension)|(?:anståndet|förlängningen|the\s+extension)\s+(?:är|blev|is|was|has))(?!\p{L})/iu;

/**
 * Whether words ask for more time, in whichever way; a word of theirs alone is enough where it is
 * all that stands there. What is said of other things that move is no such thing.
 * @example asksMoreTime('Hinner inte till 15 dec, går det att skjuta till januari?') // true
 */
export function asksMoreTime(words: string): boolean {
  if (NOT_ASKED.test(words)) return false;
  return (
    ASKED.some((pattern) => pattern.test(words)) || (PUSHED.test(words) && !OTHER_THING.test(words))
  );
}

const GIVEN = new RegExp(
  String.raw`^(?:(?:ja|ok\w*|självklart|yes|sure),?\s+)?(?:(?:ni|du|de|hon|han|you|they)\s+(?:får|kan\s+få|may\s+have|can\s+have|get)|(?:vi|jag|i|we)\s+(?:ger|beviljar|give|grant)|(?:nämnden|styrelsen|utskottet|ordföranden|presidiet|the\s+(?:committee|board|chair))\s+(?:har\s+|has\s+)?(?:gett|ger|gav|beviljat|beviljade|beviljar|medgett|given|gave|granted|allowed))\s+[^?]*(?:${MORE}|${LONGER}|(?<!\p{L})på\s+er(?!\p{L}))`,
  'iu',
);

/** Whether words give more time to somebody who has it in hand: "Ni får en månad till". */
export function givesMoreTime(words: string): boolean {
  return GIVEN.test(words);
}

const PLEA = String.raw`(?:(?:min|vår|den|the|my|our|för|om|for|about)\s+)*(?:begäran|förfrågan|ansökan|anstånd(?:et|sbegäran)?|förlängning(?:en)?|request|plea|extension)(?!\p{L})`;
/** A plea that is taken back: "glöm begäran", "anståndet behövs inte längre", "no longer need it". */
const WITHDRAWN: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:hej\p{L}*|nej|tack|ok\w*|jag|vi|i|we|please|vill|kan|du|ni|kan\s+du|can\s+you)[\s,!.]+)*(?:dra(?:r|s)?|ta(?:r|s)?|återta(?:r)?|återkalla(?:r)?|ångra(?:r)?|glöm|stryk(?:er)?|strunta\s+i|skippa|withdraw|cancel|forget|retract|drop|scrap|take|ignore)\s+(?:(?:tillbaka|back|bort|åter)\s+)?${PLEA}`,
    'iu',
  ),
  new RegExp(
    String.raw`^${PLEA}[^.;!?]*?(?<!\p{L})(?:behövs\s+(?:inte|ej)|(?:inte|ej)\s+(?:längre\s+)?(?:aktuell\p{L}*|nödvändig\p{L}*)|(?:kan|can|may)\s+(?:dras|tas|strykas|glömmas|be)\s+(?:tillbaka|bort|withdrawn|dropped|cancelled|ignored)|is\s+(?:no\s+longer|not)\s+needed|withdrawn|återtagen|tillbakadragen)(?!\p{L})`,
    'iu',
  ),
];

const NOT_NEEDED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:behöver|behövs|vill\s+ha)\s+(?:(?:jag|vi|nog|längre)\s+)*(?:inte|ej|inget|ingen)\s+(?:(?:längre|nu|något|någon|det|den|ha)\s+)*${MORE}|(?:do\s+not|don['’]?t|no\s+longer)\s+need\s+(?:(?:the|an?|any)\s+)*${MORE}|need\s+no\s+${MORE})`,
  'iu',
);

/** Whether somebody takes a plea of theirs back, in so many words. */
export function takesPleaBack(words: string): boolean {
  return WITHDRAWN.some((pattern) => pattern.test(words));
}

/** The same where it is only said that no more time is needed. */
export function needsNoMoreTime(words: string): boolean {
  return NOT_NEEDED.test(words) || takesPleaBack(words);
}
