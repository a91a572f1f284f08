const MARK = String.raw`(?:kl\.?|klockan|at)\s*`;
const DIGITS = String.raw`(?:[01]?\d|2[0-4])`;
const MINUTES = String.raw`(?:[.:][0-5]\d)`;
const HALF = String.raw`(?:\s*[ap]\.?m\.?(?!\p{L}))`;
const NUMBER = String.raw`(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?!\p{L})`;
/** An hour alone could be a year or a day, so it needs its mark, its minutes or its half of the day. */
const HOUR = String.raw`(?:${MARK}(?:${DIGITS}${MINUTES}?${HALF}?|${NUMBER})|${DIGITS}${MINUTES}${HALF}?|${DIGITS}${HALF})(?!\d|[.:]\d)`;
const UNTIL = String.raw`(?:\s*(?:[–—-]|till|to|until)\s*(?:${MARK})?${DIGITS}${MINUTES}?${HALF}?(?!\d))?`;
const PART = String.raw`(?:(?:före|innan|till|efter|vid|på|by|before|at|in|on|end\s+of)\s+)(?:the\s+)?(?:lunch(?:en)?|förmiddagen|eftermiddagen|kvällen|noon|midday|midnight|morning|afternoon|business|arbetsdagens\s+(?:slut|början)|dagens\s+slut)|(?:f\.?m\.?|e\.?m\.?|noon|EOD|COB|CET|CEST)`;

/** A time of day beside a date, perhaps with its end: "kl. 09:00–12:00", "före kl 12", "9 am". */
export const CLOCK = String.raw`(?:(?:(?:senast|före|innan|från|med\s+start|start|by|before|no\s+later\s+than|from)\s+)?${HOUR}${UNTIL}|${PART})(?![\p{L}\p{N}])`;

const AT_END = new RegExp(String.raw`(?:^|[\s,])(?<clock>${CLOCK})[\s.]*$`, 'iu');

/** @example clockAtEnd('senast 11 december kl 12') // 'kl 12' */
export function clockAtEnd(words: string): string | null {
  return AT_END.exec(words)?.groups?.['clock'] ?? null;
}
