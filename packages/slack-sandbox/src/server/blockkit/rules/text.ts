import { boolean, byType, object, string, typeName } from './primitives.ts';
import type { Rule } from './rule.ts';

const LONGEST_TEXT = 3000;

type Longest = number;

/** Text without markup. Where Slack wants it, mrkdwn is refused by name. */
export function plainText(max: Longest = LONGEST_TEXT): Rule {
  return byType({
    plain_text: object(
      { type: typeName, text: string({ min: 1, max }) },
      // Accepted and without effect, as at Slack.
      { emoji: boolean },
    ),
  });
}

function mrkdwn(max: Longest = LONGEST_TEXT): Rule {
  return byType({
    mrkdwn: object({ type: typeName, text: string({ min: 1, max }) }, { verbatim: boolean }),
  });
}

export function anyText(max: Longest = LONGEST_TEXT): Rule {
  return byType({ plain_text: plainText(max), mrkdwn: mrkdwn(max) });
}
