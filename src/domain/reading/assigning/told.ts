/**
 * What makes a sentence tell of an order, ask for one, deny or end it, instead of giving it. The
 * words stand before the task, for a task may hold any word.
 */
const TELLS: readonly RegExp[] = [
  // Somebody wants it.
  /(?<!\p{L})(?:yrka(?:r|de|nde|t)?|reservera(?:r|t)|motion(?:en|är\p{L}*)?|bör|borde|vill|ville|önska(?:r|de)|frågar?|undrar?|uppmana(?:r|s)?|medborgarförslag\p{L}*|förslagsställ\p{L}*|interpellation\p{L}*|begär\s+att|tilläggsyrkande\p{L}*)(?!\p{L})/iu,
  // A party's proposal: "Ida Brandt (L) föreslår att …".
  /\(\p{Lu}{1,3}\)[^.]{0,40}\sföresl(?:år|og)/u,
  /(?<!\p{L})(?:jag|vi|motionen|utredningen|revisorerna)\s+föreslår|föreslår\s+(?:\p{L}+\s+){0,3}att\s+(?:\p{L}+\s+){0,3}bör|i\s+motionen\s+föreslås/iu,
  // It is denied, ended or taken back.
  /(?<!\p{L})(?:inte|ej|icke|avslå(?:r|s)?|avslog|upphäv\p{L}*|återta(?:r|s)?|återkalla(?:r|s)?|avsluta(?:r|s|t|d)?|slutför(?:t|d)|utan\s+att|istället\s+för\s+att\s+ge)(?!\p{L})/iu,
  // The same in English.
  /(?<!\p{L})(?:moved(?!\s+(?:and\s+carried|by))|amendment|the\s+motion|motion\s+that|question|resident|member\s+of\s+the\s+public|petition\p{L}*|lost|not|reminded|last\s+year|previously|had|has|have|in\s+(?:19|20)\d\d|standing\s+orders?|authority|delegated|authori[sz]ed|the\s+following\s+motion|suggested|considered\s+whether|if|whether)(?!\p{L})/iu,
  /^(?:background|previous(?:ly)?|bakgrund|uppdrag\s+att)(?!\p{L})/iu,
];

/** It was given earlier, or is what somebody always has to do. */
const EARLIER: readonly RegExp[] = [
  /(?<!\p{L})(?:har|hade|haft|skulle|tidigare|redan|sedan|dåvarande)(?!\p{L})(?!\s+att\s)/iu,
  /(?<!ändring\s+av\s[\p{L}\s]{0,40})\sbeslut(?:ade|at|s)?\s+(?:den\s+)?\d|\s(?:den\s+)?\d{1,2}\s\p{L}+\s(?:19|20)\d{2},?\s*(?:§\s*\d+,?\s*)?(?:att|om)\s|§\s*\d+,?\s+(?:om\s+)?att\s|sammanträde(?:t)?\s+den\s+\d[^.]{0,40}\sbeslutade/iu,
  /(?<!\p{L})(?:enligt\s+(?:punkt|reglemente|delegationsordning|instruktion|lag|förordning|avtal|tidplan|ägardirektiv)\p{L}*|(?:om|huruvida)\s+(?:att\s+ge|kommun\p{L}+\s+(?:har|ska)))(?!\p{L})/iu,
  /(?<!\p{L})(?:delegera|bemyndiga|befullmäktiga|rätt\s+att|överlåt\p{L}*|överlämna)(?:r|s)?(?!\p{L})/iu,
];

/** Past forms that tell of an earlier order, unless a decision's own section announces it. */
const PAST = /(?<!\p{L})(?:fick|gav|uppdrog|ålade|anmodade|fått|gett|givit|lämnade)(?!\p{L})/iu;
const WHEN =
  /\d{4}|(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|förra|våras|höstas|somras|vintras)(?!\p{L})/iu;

/** What leads in to a decision may tell of anything: "Då ärendena ökat sedan 2022 beslutar …". */
const NOW = /(?<!\p{L})beslutar(?!\p{L})/iu;

/** True where the words before a task tell of an order instead of giving it. */
export function isTold(head: string, isDecided: boolean): boolean {
  const deciding = head.slice(Math.max(0, head.search(NOW)));
  if (TELLS.some((words) => words.test(head))) return true;
  if (EARLIER.some((words) => words.test(deciding))) return true;
  return PAST.test(head) && (!isDecided || WHEN.test(head));
}
