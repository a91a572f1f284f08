import { describe, expect, it } from 'vitest';

import { chosenIds, groupsOf, valueOf } from '../../../src/page/elements/choices.ts';
import { aConversation, aPerson, aSnapshot } from '../support/builders.ts';

const option = (text: string, value: string) => ({
  text: { type: 'plain_text' as const, text },
  value,
});
const snapshot = aSnapshot({
  people: [aPerson(), aPerson({ id: 'UAPP', realName: 'Bevaka', isBot: true })],
  conversations: [
    aConversation(),
    aConversation({ id: 'C02', name: 'delad', isShared: true }),
    aConversation({ id: 'G01', name: 'presidium', kind: 'private' }),
    aConversation({ id: 'D01', name: 'Bevaka', kind: 'dm', with: 'UAPP' }),
  ],
});
const idsIn = (element: Parameters<typeof groupsOf>[0]): string[] =>
  groupsOf(element, snapshot).flatMap(({ choices }) => choices.map(({ id }) => id));

describe('a menu', () => {
  it('offers the public channels where channels are asked for', () => {
    expect(idsIn({ type: 'channels_select' })).toEqual(['C01RUN', 'C02']);
  });

  it('offers the conversations that its filter lets through', () => {
    const offered = idsIn({
      type: 'conversations_select',
      filter: {
        include: ['public', 'im'],
        exclude_external_shared_channels: true,
        exclude_bot_users: true,
      },
    });

    expect(offered).toEqual(['C01RUN']);
  });

  it('keeps its options in their groups', () => {
    const groups = groupsOf(
      {
        type: 'static_select',
        option_groups: [
          { label: { type: 'plain_text', text: 'I höst' }, options: [option('tis 15 dec', 'M1')] },
        ],
      },
      snapshot,
    );

    expect(groups).toEqual([
      { name: 'I höst', choices: [{ id: 'M1', name: 'tis 15 dec', detail: '' }] },
    ]);
  });

  it('gives back the chosen option in Slack’s form, and nothing when the choice is taken away', () => {
    const element = {
      type: 'static_select' as const,
      options: [option('Ja', 'y'), option('Nej', 'n')],
    };

    expect(valueOf(element, ['n'])).toEqual({ selected_option: option('Nej', 'n') });
    expect(valueOf(element, [])).toEqual({ selected_option: null });
  });

  it.each([
    ['users_select', ['U1']],
    ['multi_users_select', ['U1', 'U2']],
    ['channels_select', ['C1']],
    ['multi_channels_select', ['C1', 'C2']],
    ['conversations_select', ['D1']],
    ['multi_conversations_select', ['D1', 'C1']],
  ] as const)('%s reads back what was chosen in it', (type, ids) => {
    expect(chosenIds({ type, ...valueOf({ type }, ids) })).toEqual(ids);
  });
});
