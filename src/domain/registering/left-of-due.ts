/** What leads to a time: left alone before one, it belongs to words that were not understood. */
const LEADS = String.raw`(?:till|t|på|inför|före|innan|vid|senast|kring|runt|efter|mot|till\s+och\s+med|t\.?o\.?m|tidigast|inte|ej|fr\.?o\.?m|från(?:\s+och\s+med)?|by|before|until|around|after|earliest|not|from)\.?`;
/** "senast onsd" before a date: one word more is a slip, and two begin something else. */
const LATEST = String.raw`(?:senast|no\s+later\s+than|by)\s+\S+`;
const SOME = String.raw`(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|fjorton|halva?|några|one|two|three|four|a|half\s+a|few)`;
const UNIT = String.raw`(?:\p{L}*(?:da(?:g(?:en|ar)?|r)|veck(?:a|an|or)|månad(?:en|er)?)|days?|weeks?|months?)`;
/** "en vecka innan presidiet". */
const BEFORE = String.raw`${SOME}\s+(?:\p{L}+\s+)?${UNIT}\s+(?:före|innan|inför|before|ahead\s+of|prior\s+to)(?:\s+\S+){0,5}`;
/** "halvårsvis", "varannan nämnd med start". */
const BY_NAME = String.raw`(?:(?:månads|kvartals|tertial|halvårs|termins|års|vecko)vis|årligen|månatligen|monthly|quarterly|half-yearly|yearly|annually)`;
const EACH = String.raw`(?:varje|varannan|vartannat|var\s+(?:tredje|fjärde)|every(?:\s+(?:other|second|third))?|each)\s+\p{L}+`;
const STARTING = String.raw`(?:,?\s+(?:med\s+(?:start|början)|från(?:\s+och\s+med)?|fr\.?o\.?m\.?|starting|beginning|with\s+(?:a\s+)?start|from))?`;

/** "for the December or", before "January meeting". */
const EITHER = String.raw`(?:(?:till|inför|på|för|for|to|at|by)\s+(?:the\s+|den\s+)?(?:\d+\s+)?\S+\s+(?:och|and)|(?:(?:till|inför|på|för|for|to|at|by)\s+)?(?:the\s+|den\s+)?(?:\d+\s+)?\S+\s+(?:or|eller))`;

/** "till utskicket" before "till nämnden": a day of the meeting's plan, and not the meeting's own. */
const OF_PLAN = String.raw`(?:senast\s+)?(?:till|inför|to|by)\s+(?:the\s+)?(?:utskicket|kallelsen|presidiet|dispatch|presidium)`;

const LEFT = new RegExp(
  String.raw`(?:^|\s)(?<words>${BEFORE}|${OF_PLAN}|(?:${BY_NAME}|${EACH})${STARTING}|${LATEST}|${EITHER}|${LEADS}),?$`,
  'iu',
);

/**
 * The words at the end of what shall be brought that belong to the time after it, which the time
 * does not account for; none where all of them are said of the deliverable.
 * @example leftOfDue('ta fram en plan senast onsd') // 'senast onsd', before "13 januari"
 */
export function leftOfDue(deliverable: string): string {
  const found = LEFT.exec(deliverable);
  return found === null
    ? ''
    : deliverable.slice(
        -(found.groups?.['words'] ?? '').length - (deliverable.endsWith(',') ? 1 : 0),
      );
}

/** ", klart" before "till 15 december": set apart, it says of the time that something is due then. */
const LEAD_APART =
  /(?:[,;.]|\s[–—-])\s*(?:(?:det\s+|som\s+|it\s+)?(?:ska(?:ll)?|bör|måste|should|shall|must|to)\s+)?(?:(?:vara|finnas|be)\s+)?(?:klara?|klart|färdigt?|färdiga|åter|tillbaka|frist|ready|done|finished|completed|back)$|\s+(?:och|and)$/iu;

/** What shall be brought, without the words at its end that only lead to the due. */
export function withoutLead(deliverable: string): string {
  return deliverable.replace(LEAD_APART, '');
}
