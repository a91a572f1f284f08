import type { Origin } from '../assignments/origin.ts';

/** What a line says of the decision that it comes from. */
export type DecisionSaid = Pick<Origin, 'caseNumber' | 'paragraph' | 'decidedOn'>;

export const NOTHING_SAID: DecisionSaid = { caseNumber: null, paragraph: null, decidedOn: null };

/** What leads to it and says nothing: "enligt", "och", "se". */
const GLUE = String.raw`(?:(?:enligt|enl\.?|jfr\.?|se|genom|i|per|med|och|samt|av|vid|från|den|by|in|as|under|with|and|see|from|of|on)\s+)*`;
const OWNER = String.raw`(?:(?:nämndens?|styrelsens?|utskottets?|fullmäktiges?|(?:the\s+)?committee(?:[’']?s)?)\s+)?`;
const DECISION = String.raw`(?:besluts(?:datum|dag|paragraf)|beslut(?:et|ad|at|ades|as)?|fatta[dt]|protokoll(?:et|sutdrag)?|prot\.?|decision|decided|resolution|resolved|minutes|min\.|adopted)`;
const LEAD = String.raw`${GLUE}(?:${OWNER}${DECISION}\s*[:.,]?\s*${GLUE})?`;
/** Several are several: which of them is meant would be a guess. */
const STOP = String.raw`(?![\p{L}\p{N}/]|[.:]\d|\s?\p{Pd}\s?\d|\s*(?:,|och|and|samt|&)\s*\d)`;

const POINT_MARK = String.raw`(?:(?:besluts?|att-?)?(?:punkt(?:en)?|sats(?:en)?)|pkt\.?|p\.?|item|point)`;
const POINT_NUMBER = String.raw`(?:\d{1,2}(?:\.\d{1,2})?|[a-zåäö](?=[\s).,;:]|$))${STOP}`;
/** Which of the decision's points it is: ", beslutspunkt 4", "p. 3". */
const POINT = String.raw`(?:[\s,(]*(?<![\p{L}])${POINT_MARK}\s*(?<point>${POINT_NUMBER}))?`;
const POINT_BEFORE = String.raw`(?:${POINT_MARK}\s*(?<pointBefore>${POINT_NUMBER})\s*(?:,\s*)?(?=(?:\s|i|av|of|in)*§))?`;

/** "§ 92", "enligt beslut § 92/2026 punkt 2", "para. 92", "92 §". */
export const PARAGRAPH = String.raw`${POINT_BEFORE}${LEAD}(?:(?:§|paragraf(?:en)?(?=\s)|para?\.|paragraph|section(?=\s\d)|minute)\s*0*(?<paragraph>[1-9]\d{0,4})(?:\s*/\s*(?:20)?\d{2})?${STOP}|0*(?<before>[1-9]\d{0,4})\s*§(?!\s*\d))${POINT}`;

/** A § of a body that is named, which may be this committee or another: "RS § 112". */
export const OF_BODY = String.raw`${GLUE}(?<body>[\p{L}-]{3,}(?:nämndens?|styrelsens?|utskottets?|fullmäktiges?|presidiets?)|\p{L}{2,6}(?=[\s:](?:s\s)?\s*(?:beslut\p{L}*\s+)?§))(?::?s)?\s+(?:${DECISION}\s+)?(?:§|par\.)\s*0*(?<paragraph>[1-9]\d{0,4})(?:\s*/\s*(?:20)?\d{2})?${STOP}${POINT}`;

const CASE_MARK = String.raw`(?:(?:dnr|d\.nr|diarie\s?nr|diarienummer|ärende\s?nr|ärendenummer|ärende(?:t)?|ref(?:erence)?(?:\s+no)?|case(?:\s+(?:no|number))?|file(?:\s+no)?)\s*[.:]*\s*)`;
const LETTERS = String.raw`(?:\p{L}{1,8}[ /:-]?){0,2}`;
/** A number that is marked as a case's may have any form; another has its letters and its year. */
export const CASE = String.raw`${GLUE}(?:${CASE_MARK}(?<marked>${LETTERS}\d{1,6}(?:[/:.–-]\d{1,6}){1,2}|(?<=nr[ .:]*)\d{1,6})|(?<lettered>(?!(?:sou|sfs|sosfs|afs|nfs|bfs|ds|prop|bet)[ /.])(?:\p{L}{1,6}[ /-]?)(?:20\d{2}[/:–-]\d{1,6}|\d{1,6}[/:–-]20\d{2}))|(?<bare>20\d{2}/(?!20\d{2})\d{1,6}))${STOP}`;

/** The words before the day of the decision: "beslut", "nämndens protokoll", "decided". */
export const DECIDED = String.raw`${GLUE}${OWNER}${DECISION}(?!\p{L})`;
const LEADS_TO_DAY = new RegExp(
  String.raw`(?<!\p{L})${DECIDED}(?:\s+(?:den|the|on|of|av|från|from|\p{L}*(?:nämnden|sammanträdet|mötet)))*\s*$`,
  'iu',
);

/** Whether words lead to the day of a decision: "enligt beslut den". */
export function leadsToDecision(before: string): boolean {
  return LEADS_TO_DAY.test(before);
}

/** What may stand between them and the day. */
export const TO_THE_DAY =
  /^(?:[\s:.,]|(?:av|i|on|of|from|från|vid|på|den|by|at|the|enligt|fattat|nämnden|styrelsen|utskottet|sammanträdet|mötet|meeting|committee|board)(?!\p{L})|\p{Lu}{2,6}(?!\p{L}))*$/iu;

/** What is said in two places of a line; the first where both say it. */
export function saidOfBoth(one: DecisionSaid, other: DecisionSaid): DecisionSaid {
  return {
    caseNumber: one.caseNumber ?? other.caseNumber,
    paragraph: one.paragraph ?? other.paragraph,
    decidedOn: one.decidedOn ?? other.decidedOn,
  };
}

/** Whether both say the same thing, and not the same of it. */
export function differs(one: DecisionSaid, other: DecisionSaid): boolean {
  return (['caseNumber', 'paragraph', 'decidedOn'] as const).some(
    (fact) => one[fact] !== null && other[fact] !== null && one[fact] !== other[fact],
  );
}
