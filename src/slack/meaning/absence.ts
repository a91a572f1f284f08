const AWAY =
  /(?<!\p{L})(?:(?:är|blir|varit|blivit|is|am|are|be|been|i['’]m|she['’]s|he['’]s)\s+(?:\p{L}+\s+){0,2}(?:sjuk\p{L}*|borta|ledig|frånvarande|\p{L}*ledig|tjänstledig|sick|ill|away|off|absent|out\s+of\s+(?:the\s+)?office)|(?:på|on)\s+(?:semester|vacation|holiday|(?:\p{L}+\s+)?leave)|vabb?(?:ar)?|(?:hemma|home)\s+(?:med|with)\s+(?:\p{L}+\s+)?(?:sjuk\p{L}*|sick)|(?:sjukanmäl\p{L}*|calling\s+in\s+sick))(?!\p{L})/iu;

/** Whether somebody is said to be away, which is said of no assignment. */
export function isAway(words: string): boolean {
  return AWAY.test(words);
}

/** So many words say that and no more: longer ones say also how it goes. */
const FEW_WORDS = 10;
const OF_ONESELF =
  /^(?:(?:hej\p{L}*|hi|hello|tyvärr|sorry)[\s,!.]+)*(?:jag|vi|i|i['’]m|är|am|på|on|vabb?\p{L}*|hemma|home|sjuk\p{L}*|calling)(?!\p{L})/iu;

/** Whether somebody says of themselves that they are away, and nothing else. */
export function isAwayAlone(words: string): boolean {
  return OF_ONESELF.test(words) && words.split(/\s+/u).length <= FEW_WORDS && isAway(words);
}
