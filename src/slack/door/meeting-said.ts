import { MONTH } from '../../domain/dates/times/months.ts';
import type { SpokenCommand } from './command-words.ts';

const MEETING = String.raw`(?:the\s+)?(?:meeting|sammanträdet?|mötet|nämnden)\s+(?:on\s+|of\s+)?`;
/** "Mötet den 17 februari", or "februarinämnden" alone. */
const NAMED = String.raw`(?:${MEETING}(?<on>\S.*?)|(?<named>${MONTH}-?\s?(?:nämnden|sammanträdet|mötet)))`;
const CANCELLED = new RegExp(
  String.raw`^${NAMED}\s+(?:(?:is|was|has\s+been|är|blir|har)\s+(?:blivit\s+)?(?:cancelled|canceled|inställt|avbokat)|ställs\s+in|utgår)[.!]*$`,
  'iu',
);
const MOVED = new RegExp(
  String.raw`^${NAMED}\s+(?:(?:is|was|has\s+been|är|blir|har)\s+(?:blivit\s+)?(?:moved|rescheduled|postponed|flyttat|uppskjutet)|flyttas|skjuts\s+upp)\s+(?<to>(?:till|to)\s+.+)$`,
  'iu',
);
const CONFIRMED =
  /^(?:the\s+)?(?:minutes|protokollet)\s+(?:of|from|for|från|för|av)\s+(?:the\s+|den\s+)?(?<on>\S.*?)\s+(?:(?:is|are|was|were|är|blev|har)\s+(?:been\s+|blivit\s+)?)?(?:confirmed|approved|justerat)[.!]*$/iu;

/**
 * What happens to a meeting, told instead of asked for.
 * @example meetingSaid('The meeting on 17 February is cancelled') // meeting-cancel, '17 February'
 */
export function meetingSaid(line: string): SpokenCommand | null {
  const confirmed = CONFIRMED.exec(line)?.groups?.['on'];
  if (confirmed !== undefined) return { name: 'confirm', rest: confirmed };
  const { on: cancelledOn, named: cancelledName } = CANCELLED.exec(line)?.groups ?? {};
  const cancelled = cancelledOn ?? cancelledName;
  if (cancelled !== undefined) return { name: 'meeting-cancel', rest: cancelled };
  const { on: movedOn, named: movedName, to } = MOVED.exec(line)?.groups ?? {};
  const on = movedOn ?? movedName;
  return on === undefined || to === undefined
    ? null
    : { name: 'meeting-move', rest: `${on} ${to}` };
}
