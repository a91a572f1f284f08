/** How an officer answers a plea for more time: "avslå anståndet", "beviljas", "får inte mer tid". */
const PLEA = String.raw`(?:[\s,.!]+(?:anstånd(?:et)?|begäran|förlängningen|det|den|för|till|it|the|request|extension|for))*[\s,.!]*$`;
const PLEA_ANSWERED = new RegExp(
  String.raw`^(?:(?:ja|nej|yes|no|jag|vi|i|we|anståndet|begäran|förlängningen)[\s,.!]+)*(?:(?:bevilja(?:r|s|t|d)?|avslå(?:r|s)?|avslagen|avslaget|avslag|grant(?:ed)?|refused?|denied|deny)${PLEA}|(?:får|kan\s+få)\s+(?:inte|ej)\s+(?:mer|mera|längre)\s+tid|(?:får|beviljas)\s+(?:inget|inte)\s+anstånd)`,
  'iu',
);

/** Whether an officer says yes or no to a plea for more time. */
export function answersPlea(words: string): boolean {
  return PLEA_ANSWERED.test(words);
}

const PAPER = String.raw`(?:den|det|de|it|this|that|the|a|late|paper|version|draft|correction|kompletteringen|rättelsen|handlingen|versionen|utkastet|v\s?\d+)`;
const NOT = String.raw`(?:\s+(?:inte|ej|not))?`;
/** An officer's yes or no to what came after the papers were sent: "tas inte med", "include it". */
const LATE_ANSWERED = new RegExp(
  String.raw`^(?:(?:ja|nej|ok\w*|yes|no|jag|vi|i|we|please|tack|till|för|to|for|${PAPER})[\s,.!:]+)*(?:(?:ta|tar|tas|tages|ska(?:ll)?|får|kan|måste)(?:\s+(?:vi|jag|den|det|tas|följa|komma))*${NOT}(?:\s+(?:tas|följa|komma|vara))*\s+med|(?:(?:is|are|will|can|should|must)${NOT}\s+(?:be\s+)?|not\s+|(?:do\s+not|don['’]t)\s+)?included?|(?:ta|tar|tas)\s+(?:inte|ej)\s+med|(?:ja|nej|yes|no)\s+(?:till|to)|(?:godkän\w*|avslå\w*|nekas?|accept|take|refuse|reject|decline)(?=\s+(?:the\s+)?(?:kompletteringen|rättelsen|late|correction)))(?:[\s,.!]+(?:${PAPER}|i|till|in|with|utskicket|handlingarna|papers|dispatch|nu|now|tack|thanks|please|då))*[\s,.!]*$`,
  'iu',
);

/** Whether an officer says that a late paper goes with the others, or that it does not. */
export function answersLatePaper(words: string): boolean {
  return LATE_ANSWERED.test(words);
}
