import type { DeliverableAndDue } from '../result/deliverable-of.ts';

/** What is extended "till och med" a day is due on that day. */
const UNTIL = /till\s+och\s+med|t\.?o\.?m\.?/giu;
/** "skjuts fram till den 3 juni", and not "gäller fram till" */
const FORWARD = /(?<=skjuts|flyttas)\s+fram\s+till(?!\p{L})/giu;
/** "Ny tidpunkt för uppdraget att … är den 3 juni" */
const IS_ON = /(?<=\s)(?:är|sätts\s+till|bestäms\s+till|fastställs\s+till)(?=\s+den\s\d)/giu;
const TO = /(?:^|\s)to\s(?=(?:the\s+)?\d|\p{Lu}\p{Ll}+\s\d)/gu;
const EXTENDS =
  /,?\s+(?:(?:is|be|was)\s+(?:extended|deferred|moved|postponed|put\s+back)(?!\p{L})|(?:förlängs|förskjuts|flyttas|senareläggs|ändras|utsträcks|skjuts(?:\s+upp)?)(?!\p{L})|ska(?:ll)?\s+i\s*stället|i\s*stället\s+ska(?:ll)?|ska(?:ll)?\s+(?:redovisas|lämnas)(?!\p{L})|redovisas\s+i\s*stället|tidigare\s|ursprungligen\s|som\s+skulle\s|från\s).*$/isu;
const INTO_ASSIGNMENT =
  /^(?:.{0,120}?\s)?(?:uppdraget|uppdrag)\s+att\s+|^(?:på\s+sig\s+)?(?:med\s+)?(?:för\s+)?att\s+|^to\s+/iu;

/** The words of an extension with its new time said as a due. */
export function lasting(task: string): string {
  return task
    .replace(UNTIL, 'till')
    .replace(FORWARD, ' till')
    .replace(IS_ON, 'till')
    .replace(TO, ' until ');
}

/** What is extended, without the words that extend it. */
export function extended(result: DeliverableAndDue): DeliverableAndDue {
  const deliverable = result.deliverable
    .replace(INTO_ASSIGNMENT, '')
    .replace(EXTENDS, '')
    .replace(/\s+(?:till|från)$/u, '');
  return { ...result, deliverable: deliverable.trim() };
}
