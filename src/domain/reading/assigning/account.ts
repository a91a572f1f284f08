import { matchesOf } from '../../text/matches-of.ts';
import { A_BODY, ALSO } from './order.ts';

/**
 * What makes a sentence tell of an order, ask for one, deny or end it, instead of giving it. The
 * words stand before the task, for a task may hold any word.
 */
const WANTS: readonly RegExp[] = [
  // Somebody wants it.
  /(?<!\p{L})(?:yrka(?:r|de|nde|t)?|reservera(?:r|t)|motion(?:en|är\p{L}*)?|bör|borde|vill|ville|önska(?:r|de)|(?<!(?<!\p{L})i\s)frågar?|undrar?|överväger|diskutera(?:r|s|de)|dryfta(?:r|de)|tar\s+ställning\s+till|uppmana(?:r|s)?|rekommendera(?:r|s)?|medborgarförslag\p{L}*|förslagsställ\p{L}*|interpellation\p{L}*|begär\s+att|tilläggsyrkande\p{L}*)(?!\p{L})/iu,
  // It may be, or is asked for, by others than those who decide.
  /(?<!\p{L})(?:kan|kunde|kommer\s+att|komma\s+att)\s+(?:[\p{L}-]+\s+){0,4}(?:ges?|få|uppdra|tilldelas)(?!\p{L})/iu,
  /(?<!\p{L})(?:kräver|önskemål|krav\s+på|efterlyser|överens\s+om|hoppas)(?:\s+om)?\s+att(?!\p{L})/iu,
  /^(?:cllr|councillor|mr|mrs|ms|dr)\.?\s[\p{L} .’'-]{2,40}\s(?:asked|requested|proposed|suggested|wanted|wished)(?!.*\s(?:agreed|resolved|carried)(?!\p{L}))/iu,
  // "A parishioner asked the Council to …": the public asks, the council may answer.
  /^(?:an?|one|two|some|several|many)\s+(?:\p{L}+\s+){1,4}?(?:asked|requested|wanted|wished|urged|called\s+(?:on|for))(?!.*\s(?:agreed|resolved|carried)(?!\p{L}))/iu,
  /(?<!\p{L})(?:may|might|could|would|considered|discussed)\s+(?:be\s+)?(?:ask|request|instruct|direct|invit|requir)(?:ing|ed|e)?(?!\p{L})/iu,
  // What is moved or asked, whatever becomes of it: "Förslaget att ge …".
  /^(?:förslaget|yrkandet|ärendet|frågan|begäran|motionen|skrivelsen)\s+(?:om\s+)?att\s/iu,
  // "En namninsamling för att ge kontoret i uppdrag att …"
  /^(?:en|ett)\s+(?:\p{L}+\s+){0,2}?\p{L}*(?:namninsamling|skrivelse|insändare|upprop|begäran|förslag|enkät|debattartikel)\p{L}*\s(?:om|för|från|med)\s/iu,
  // A party's proposal: "Ida Brandt (L) föreslår att …".
  /\(\p{Lu}{1,3}\)[^.]{0,40}\sföresl(?:år|og)/u,
  /(?<!\p{L})(?:jag|vi|motionen|utredningen|revisorerna|\p{L}+(?:partiet|demokraterna|gruppen)|moderaterna|liberalerna)\s+(?:föreslår|tycker)|(?:anser|menar)\s+att\s(?!.*\s(?:och|samt)\s+(?:ger|uppdrar|beslutar)(?!\p{L}))|föreslår\s+(?:\p{L}+\s+){0,3}att\s+(?:\p{L}+\s+){0,3}bör|i\s+motionen\s+föreslås/iu,
  // The same in English.
  /(?<!\p{L})(?:urge[sd]?|moved(?!\s+(?:and\s+(?:carried|seconded)|by))|amendment|the\s+motion|motion\s+that|question|resident|member\s+of\s+the\s+public|petition\p{L}*|lost|not|reminded|last\s+year|previously|had|has|have|in\s+(?:19|20)\d\d|standing\s+orders?|authority|delegated|authori[sz]ed|the\s+following\s+motion|(?:auditors?|inspectors?|consultants?|report|review|ombudsman)\s+recommend(?:s|ed)|suggested|considered\s+whether|if|whether)(?!\p{L})/iu,
  /^(?:background|previous(?:ly)?|bakgrund|uppdrag\s+att)(?!\p{L})/iu,
];

/** It is denied, ended or taken back, was given earlier, or is what somebody always has to do. */
const ELSE: readonly RegExp[] = [
  /(?<!\p{L})(?:inte|ej|icke|ing(?:en|et|a)\s+(?:anledning|skäl|grund|behov)|förelägg(?:er|a|s)|avslå(?:r|s)?|avslog|upphäv\p{L}*|återta(?:r|s)?|återkalla(?:r|s)?|avsluta(?:r|s|t|d)?|slutför(?:t|d)|utan\s+att|istället\s+för\s+att\s+ge)(?!\p{L})/iu,
  /(?<!\p{L})(?:hade|haft|skulle|tidigare|redan|sedan|dåvarande|har(?!\s+(?:i\s?dag\s+|nu\s+)?beslutat\s+att\s)(?!\s+(?:i\s?dag|nu)\s)(?!\s+att\s))(?!\p{L})/iu,
  /(?<!(?:ändring|anledning|följd|grund|ljuset)\s+av\s[\p{L}\s]{0,60})\sbeslut(?:ade|at|s)?\s+(?:den\s+)?\d|\s(?:den\s+)?\d{1,2}\s\p{L}+\s(?:19|20)\d{2},?\s*(?:§\s*\d+,?\s*)?(?:att|om)\s|§\s*\d+,?\s+(?:om\s+)?att\s|sammanträde(?:t)?\s+den\s+\d[^.]{0,40}\sbeslutade/iu,
  /(?<!\p{L})(?:enligt\s+(?:punkt|reglemente|delegationsordning|instruktion|lag|förordning|avtal|tidplan|ägardirektiv)\p{L}*|(?:om|huruvida)\s+(?:att\s+ge|(?!att\s)[\p{L}\s-]{3,60}?\s(?:har|ska)))(?!\p{L})|^(?:om|ifall)\s/iu,
  /(?<!\p{L})(?:påminner|noterar|konstaterar|informerar|berättar|meddelar|upplyser|svarar|uppger|betonar|understryker)\s+(?:\p{L}+\s+)?(?:om\s+)?att(?!\p{L})/iu,
  // What a plan, a policy or an earlier decision says.
  /^enligt\s+(?:tidigare\s+)?beslut(?!\p{L})|^i\s+(?:mål\s+och\s+|\p{L}*)(?:budget|verksamhetsplan|regleringsbrev)\p{L}*\s[^,.]{0,30}?(?:ges|får)\s|^alternativ\s+(?:\d|[a-d])\s*[:–]/iu,
  // What others than those who decide would give: "ställer sig bakom att regeringen ger …".
  /\satt\s+(?:regeringen|riksdagen|staten)\s+(?:ger|uppdrar)(?!\p{L})/iu,
  // "Det är positivt att förvaltningen ska …"
  /^det\s+(?:är|var|vore|känns)\s+(?:\p{L}+\s+){1,3}att(?!\p{L})/iu,
  /(?<!\p{L})(?:said|confirmed|explained|reported|stated|added|hoped|felt|believed|assured\s+[\p{L}\s]{3,30})\s+that(?!\p{L})/iu,
  /^(?:should|unless|once)\s/iu,
  // "In March the Clerk was asked to …", "At its last meeting the Committee instructed …"
  /^in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d{4})?,?\s|(?<!\p{L})at\s+(?:its|the|their|an)\s+(?:last|previous|earlier)\s+meeting(?!\p{L})/iu,
  /(?<!\p{L})(?:policy|constitution|scheme|law|regulations?|report|agreement|contract|guidance)\s+(?:states?|requires?|provides?|says|sets\s+out)(?!\p{L})/iu,
  /^(?:den\s+)?\d{1,2}\s+\p{L}+\s+(?:19|20)\d{2},?\s+(?:beslutade|beslöt|gav|uppdrog)(?!\p{L})/iu,
  /(?<!\p{L})(?:delegera|bemyndiga|befullmäktiga|rätt\s+att|överlåt\p{L}*)(?:r|s)?(?!\p{L})/iu,
];

/** Past forms that tell of an earlier order, unless a decision's own section announces it. */
const PAST = /(?<!\p{L})(?:fick|gav|uppdrog|ålade|anmodade|fått|gett|givit|lämnade)(?!\p{L})/iu;
/** The passive tells of what was decided just now, unless it says when that was. */
const PAST_PASSIVE = /(?<!\p{L})(?:gavs|uppdrogs|ålades|anmodades)(?!\p{L})/iu;
const WHEN =
  /\d{4}|(?<!\p{L})(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|förra|våras|höstas|somras|vintras)(?!\p{L})/iu;

/** Words with which minutes and news announce what was decided just now. */
const TODAY =
  /(?<!\p{L})(?:i\s?dag|i\s?går|nu|vid\s+(?:dagens|gårdagens|veckans|(?:mån|tis|ons|tors|fre)dagens|sammanträdet|mötet))(?!\p{L})/iu;

/**
 * What leads in to a decision may tell of anything: "Då ärendena ökat sedan 2022 beslutar nämnden",
 * "att avslå begäran, samt att ge", "konstaterar att det är slutfört och ger".
 */
const CLAUSE =
  /(?<!\p{L})beslutar(?!\p{L})|(?:,|\s(?:samt|och))\s+(?=att\s+(?:ge|uppdra|ålägga|anmoda)\s|(?:ger|uppdrar|ålägger|anmodar|beslutar)\s)/giu;

function clauseStart(head: string): number {
  return matchesOf(CLAUSE, head).at(-1)?.index ?? 0;
}

/** What a committee wishes of its office is an order, politely put. */
const BODY_WANTS = new RegExp(
  String.raw`^${A_BODY}\s+(?:vill|önskar|begär|beslutar\s+(?:att\s+)?begära)\s+(?:${ALSO}\s+)?(?:att|ha|se|en|ett)(?!\p{L})`,
  'iu',
);

/** "Det beslutades att kassören skulle få i uppdrag att …": the past of "ska", said of a decision. */
const SHOULD_BY_DECISION =
  /(?<decision>(?:beslut\p{L}*|beslöts?|enades\s+om)\s+att\s[^.,]{3,80}?\s)skulle\s/giu;

/** "bifaller motionen och ger …": what was wanted is now decided. */
const ADOPTS =
  /(?<!\p{L})(?:bifaller|bifalla|antar)\s+(?:motionen|yrkandet|medborgarförslaget|tilläggsyrkandet)[^,.]{0,40}\s(?:och|samt)\s+(?=(?:att\s+)?(?:ger?|uppdrar?|ålägg\p{L}+)\s)/giu;

/** True where the words before a task tell of an order instead of giving it. */
export function isAccount(head: string, isDecided: boolean): boolean {
  const clause = head.slice(clauseStart(head)).replace(SHOULD_BY_DECISION, '$<decision>');
  const wants = head.replace(BODY_WANTS, '').replace(ADOPTS, '');
  if (WANTS.some((words) => words.test(wants))) return true;
  if (ELSE.some((words) => words.test(clause))) return true;
  if (PAST_PASSIVE.test(clause)) return WHEN.test(clause);
  if (!PAST.test(head)) return false;
  return WHEN.test(head) || !(isDecided || TODAY.test(head));
}
