import type { SpokenCommand } from './command-words.ts';

const MEETING = String.raw`(?:the\s+)?(?:meeting|sammanträdet?|mötet|nämnden)\s+(?:on\s+|of\s+)?`;
const CANCELLED = new RegExp(
  String.raw`^${MEETING}(?<on>\S.*?)\s+(?:(?:is|was|has\s+been|är|blir|har)\s+(?:blivit\s+)?(?:cancelled|canceled|inställt|avbokat)|ställs\s+in|utgår)[.!]*$`,
  'iu',
);
const MOVED = new RegExp(
  String.raw`^${MEETING}(?<on>\S.*?)\s+(?:(?:is|was|has\s+been|är|blir|har)\s+(?:blivit\s+)?(?:moved|rescheduled|postponed|flyttat|uppskjutet)|flyttas|skjuts\s+upp)\s+(?<to>(?:till|to)\s+.+)$`,
  'iu',
);

/**
 * What happens to a meeting, told instead of asked for.
 * @example meetingSaid('The meeting on 17 February is cancelled') // meeting-cancel, '17 February'
 */
export function meetingSaid(line: string): SpokenCommand | null {
  const cancelled = CANCELLED.exec(line)?.groups?.['on'];
  if (cancelled !== undefined) return { name: 'meeting-cancel', rest: cancelled };
  const { on, to } = MOVED.exec(line)?.groups ?? {};
  return on === undefined || to === undefined
    ? null
    : { name: 'meeting-move', rest: `${on} ${to}` };
}
