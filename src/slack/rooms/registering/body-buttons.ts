import type { Button } from '@slack/types';

import type { OfferedBody } from '../../../domain/registering/offered-body.ts';
import type { Language } from '../../../domain/record/language.ts';
import { button } from '../../kit/blocks.ts';
import { cut } from '../../kit/escape.ts';
import { LIMITS } from '../../kit/limits.ts';
import { registeringWordsIn } from './words.ts';

const MOST_LIKE = 3;
const LONGEST_NAME = 40;

/** Each body outside that an unknown holder can be, and a new one of that name. */
export function bodyButtons(
  about: {
    readonly body: OfferedBody | null;
    readonly committee: string;
    readonly line: string;
  },
  language: Language,
): readonly Button[] {
  const { body, committee, line } = about;
  if (body === null) return [];
  const { meansBody, addsBody } = registeringWordsIn(language);
  const name = body.name.replaceAll('|', ' ');
  const like = body.like.slice(0, MOST_LIKE).map((each, at) => ({
    text: meansBody(cut(each, LONGEST_NAME)),
    action: `register_body:${at}`,
    value: `${committee}|${each}|${line}`,
  }));
  const added = {
    text: addsBody(cut(name, LONGEST_NAME)),
    action: 'add_body',
    value: `${committee}|${name}|${line}`,
  };
  return [...like, added]
    .filter(({ value }) => value.length <= LIMITS.buttonValue)
    .map(({ text, action, value }) => button(text, { action, value }));
}
