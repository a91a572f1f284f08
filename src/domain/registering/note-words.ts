import { CLOCK } from '../dates/times/clock-words.ts';
import { isPersonal } from './body-at-start.ts';

const END = String.raw`(?![\p{L}\p{N}])`;
const NUMBER = String.raw`(?:\s*\d{1,3}(?:\.\d{1,2})*|\s+(?:[a-zåäö]|ett|två|tre|fyra|fem|one|two|three|four|five))${END}`;
const POINT = String.raw`(?:(?:(?:besluts?|att-?)?(?:punkt(?:en)?|sats(?:en)?)|pkt\.?|ärende|item|point|agenda\s+item|dagordningens\s+punkt)${NUMBER}|p\.?\s?\d{1,3}(?:\.\d{1,2})*${END})`;
const ROOM = String.raw`(?:(?:i|in|på|at)\s+)?(?:rum(?:met)?|sal(?:en)?|lokal(?:en)?|plats(?:en)?|room|hall|venue|våning(?:en)?|vån\.?|plan|floor)\s*:?\s+(?:\d{1,4}\p{L}?|\p{L}${END}|[\p{L}\p{N}-]{2,20}(?=\s*(?:[,;.()§]|$)))`;
const PLACE = String.raw`(?:i|på|in|at)\s+(?:the\s+)?(?:[\p{L}-]+\s+(?:hus(?:et)?|sal(?:en)?|rum|slott|building|hall|room)${END}|\p{L}*(?:huset|salen|rummet|slottet|lokalen|kansliet)${END}|(?:council\s+(?:chamber|room)|hall)${END})(?:\s+i\s+\p{L}+)?`;
const REMOTE = String.raw`(?:(?:via|på|över|by|on|in)\s+)?(?:teams|zoom|distans|länk|digitalt|remotely|online)${END}`;
const HASTE = String.raw`(?:brådskande|brådskar|skyndsamt|viktigt|prio(?:riterat|riterad|ritet)?(?:\s+\d)?|akut|bråttom|om\s+möjligt|preliminärt?|prel\.?|urgent(?:ly)?|important|high\s+priority|if\s+possible|provisional(?:ly)?)${END}!*`;
const SIGNED = String.raw`(?:/{1,2}\s?\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,2}|(?:mvh|vh|hälsningar|regards)${END}[,/]?(?:\s+\p{L}[\p{L}.]*){0,3})\s*$`;

/** What is said besides of an assignment or of the meeting, by its words. */
export const NOTE = String.raw`(?:${POINT}|${CLOCK}|${ROOM}|${PLACE}|${REMOTE}|${HASTE}|${SIGNED})`;
/** It goes on to the next sign, and may be anything. */
export const ATTENTION = String.raw`(?:obs|nb|n\.b\.|fyi|note)${END}[!:.]*(?:\s*[^\s,;.(§<\d][^,;.(§<\d]*)?`;
/** What is said to the app, or to nobody, and of nothing. */
export const COURTESY = String.raw`(?:(?:tack(?:\s+(?:på\s+förhand|så\s+mycket))?|snälla|please|thanks|thank\s+you|pls)${END}!*|:[\w+-]+:|["'”“’»«]+|\p{Extended_Pictographic}\ufe0f?)`;

/** "(förlängt från oktober)": a time that has been is no due. */
const PUT_OFF =
  /^(?:förläng[td]|flytta[td]|framflytta[td]|uppskjute[tn]|senarelag[td]|ursprunglig\p{L}*|tidigare|extended|postponed|moved|originally|was)(?!\p{L})/iu;

export function isPutOff(words: string): boolean {
  return PUT_OFF.test(words.trim()) && !SECRET.test(words);
}

/** What no comment may say without a question: who may not see it, another due, another holder. */
const SECRET = /sekretess|konfidentiell|hemlig|confidential|secre[ct]/iu;
const MORE =
  /<@|\d|§|(?<!\p{L})(?:till|senast|inför|innan|före|utan\s+datum|by|before|until|due|ska|skall|shall|dnr|diarienummer|diarienr)(?!\p{L})/iu;
const LONGEST_COMMENT = 120;

/** Words behind a comma, a dash or in brackets are said besides, unless they may be more than that. */
export function isComment(words: string): boolean {
  if (words.length > LONGEST_COMMENT || isPersonal(words)) return false;
  return !MORE.test(words) && !SECRET.test(words);
}
