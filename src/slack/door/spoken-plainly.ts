const MARKS = String.raw`["'` + '`' + String.raw`*_~]`;
/** A command that was copied with what stood around it: quotes, backticks, bold. */
const WHOLE_IN_MARKS = new RegExp(`^(${MARKS}{1,3})([^"'\`*_~]+)\\1([?!.,]*)$`, 'u');
const FIRST_IN_MARKS = new RegExp(`^(${MARKS}{1,3})([^"'\`*_~]+)\\1(?=$|[\\s,:;?!.])`, 'u');

const GREETING = String.raw`(?:hej(?:san)?(?:\s+(?:hej|igen|på\s+dig))?|hallå|tjena|god\s*(?:morgon|kväll)|goddag|hi(?:\s+there)?|hello|hey|good\s+(?:morning|afternoon|evening))`;
const NAME = String.raw`(?:@?bevaka)`;
const TO_APP = new RegExp(
  String.raw`^(?:${GREETING}(?:[\s,]+${NAME})?[\s,!.:;–-]+|@?bevaka[,:!]\s*)(?=\S)`,
  'iu',
);
/** How people ask politely for what a command says. */
const ASKING = new RegExp(
  String.raw`^(?:(?:snälla|please|pls|vänligen)[\s,]+|(?:kan|kunde|vill|skulle)\s+(?:du|ni)\s+(?:kunna\s+)?(?:(?:vara\s+snäll\s+och|bara)\s+)?|(?:can|could|would|will)\s+you\s+(?:please\s+)?|jag\s+(?:vill|behöver|önskar|skulle\s+(?:vilja|behöva))\s+|(?:i|we)\s+(?:(?:want|need|would\s+like)\s+to|want|need|would\s+like)\s+|i['’]d\s+like\s+(?:to\s+)?|vi\s+(?:vill|behöver)\s+|(?:får|kan)\s+jag\s+(?:få\s+)?|(?:can|could|may)\s+i\s+|låt\s+oss\s+|let['’]?s\s+)`,
  'iu',
);
const THANKS =
  /[\s,]+(?:tack(?:\s+(?:snälla|på\s+förhand))?|snälla|please|thanks|thank\s+you)\s*[.!?]*$/iu;

/**
 * What a command says, without the greeting before it, the way in which it is asked for and what
 * was put around its words. Nothing of what it is about is left out.
 * @example spokenPlainly('Hej, kan du *visa* RUN-1') // 'visa RUN-1'
 */
export function spokenPlainly(line: string): string {
  const bare = line.replace(WHOLE_IN_MARKS, '$2$3').trim().replace(TO_APP, '').replace(ASKING, '');
  return bare.replace(ASKING, '').replace(FIRST_IN_MARKS, '$2').trim();
}

/** Signs and thanks at the end of a command that says nothing after its own words. */
export function withoutThanks(rest: string): string {
  const bare = ` ${rest}`.replace(THANKS, '').trim();
  return /^[\s.,:;!?)]*$/u.test(bare) ? '' : rest;
}

const GREETING_ALONE = new RegExp(`^${GREETING}(?:[\\s,]+${NAME})?[\\s,!.:;]*$`, 'iu');

/** Nothing but a greeting, and perhaps the app's name after it. */
export function isGreetingAlone(words: string): boolean {
  return GREETING_ALONE.test(words.replaceAll(/[*_~`]/gu, '').trim());
}
