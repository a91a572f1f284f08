import { id } from './rules/composition.ts';
import {
  boolean,
  byType,
  integer,
  list,
  object,
  oneOf,
  string,
  typeName,
  url,
} from './rules/primitives.ts';
import type { Rule } from './rules/rule.ts';

const style = object(
  {},
  { bold: boolean, italic: boolean, strike: boolean, code: boolean, underline: boolean },
);
const word = (fields: Record<string, Rule>, also: Record<string, Rule> = {}): Rule =>
  object({ type: typeName, ...fields }, { style, ...also });
const slackId = string({ min: 1 });

const text = word({ text: string({ min: 1 }) });
const link = word({ url }, { text: string(), unsafe: boolean });

const words: Record<string, Rule> = {
  text,
  link,
  user: word({ user_id: slackId }),
  channel: word({ channel_id: slackId }),
  usergroup: word({ usergroup_id: slackId }),
  team: word({ team_id: slackId }),
  broadcast: word({ range: oneOf('here', 'channel', 'everyone') }),
  emoji: word({ name: string({ min: 1 }) }, { unicode: string(), url }),
  color: word({ value: string({ min: 1 }) }),
  date: word(
    { timestamp: integer({ min: 0, max: 9_999_999_999 }), format: string({ min: 1 }) },
    { url, fallback: string() },
  ),
};

const border = integer({ min: 0, max: 1 });
const section = object({ type: typeName, elements: list(byType(words)) });

const parts: Record<string, Rule> = {
  rich_text_section: section,
  rich_text_list: object(
    {
      type: typeName,
      style: oneOf('bullet', 'ordered'),
      elements: list(byType({ rich_text_section: section })),
    },
    { indent: integer({ min: 0, max: 8 }), border, offset: integer({ min: 0, max: 10_000 }) },
  ),
  rich_text_quote: object({ type: typeName, elements: list(byType(words)) }, { border }),
  rich_text_preformatted: object(
    { type: typeName, elements: list(byType({ text, link })) },
    { border, language: string() },
  ),
};

export const richText = byType({
  rich_text: object({ type: typeName, elements: list(byType(parts)) }, { block_id: id }),
});
