import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { Slack } from '../slack/slack.ts';
import type { Person } from '../workspace/records.ts';
import { cannot, DONE } from './answer.ts';
import { withLinks } from './links.ts';
import { messageFor } from './places.ts';

export function edit(slack: Slack, person: Person, act: Extract<Act, { type: 'edit' }>): ActAnswer {
  const found = messageFor(slack, person, act);
  if (!found.ok) return cannot(person, found.error);
  const { message } = found;
  if (message.user !== person.id) return cannot(person, 'not_yours');
  if (act.text.trim() === '' && message.files.length === 0) return cannot(person, 'no_text');
  const text = withLinks(act.text);
  const edited = { user: person.id, ts: (Date.now() / 1000).toFixed(6) };
  if (text !== message.text) slack.workspace.messages.change(message, { text, edited });
  return DONE;
}

export function remove(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'delete' }>,
): ActAnswer {
  const found = messageFor(slack, person, act);
  if (!found.ok) return cannot(person, found.error);
  if (found.message.user !== person.id) return cannot(person, 'not_yours');
  slack.workspace.messages.remove(found.message, person.id);
  return DONE;
}

export function react(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'react' | 'unreact' }>,
): ActAnswer {
  const found = messageFor(slack, person, act);
  if (!found.ok) return cannot(person, found.error);
  slack.workspace.messages[act.type](found.message, act.name, person.id);
  return DONE;
}

export function dismiss(
  slack: Slack,
  person: Person,
  act: Extract<Act, { type: 'dismiss' }>,
): ActAnswer {
  const whisper = slack.workspace.whispers.find(person.id, act.ts);
  if (whisper === undefined) return cannot(person, 'message_not_found');
  slack.workspace.whispers.hush(whisper);
  return DONE;
}
