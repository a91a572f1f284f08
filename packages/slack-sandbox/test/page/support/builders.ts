import type { Message } from '../../../src/protocol/message.ts';
import type { Conversation, Person, Snapshot } from '../../../src/protocol/snapshot.ts';

export function aPerson(also: Partial<Person> = {}): Person {
  return {
    id: 'U03SEK',
    name: 'maria.oberg',
    realName: 'Maria Öberg',
    title: 'Nämndsekreterare',
    locale: 'sv-SE',
    timeZone: 'Europe/Stockholm',
    isBot: false,
    isAdmin: false,
    isGuest: false,
    isStranger: false,
    status: '',
    ...also,
  };
}

export function aConversation(also: Partial<Conversation> = {}): Conversation {
  return {
    id: 'C01RUN',
    name: 'regionala-utvecklingsnämnden',
    kind: 'public',
    with: null,
    topic: '',
    isMember: true,
    isShared: false,
    isArchived: false,
    members: ['U03SEK', 'UAPP'],
    unread: 0,
    newest: null,
    ...also,
  };
}

export function aMessage(also: Partial<Message> = {}): Message {
  return {
    channel: 'C01RUN',
    ts: '1790665200.000100',
    threadTs: null,
    from: 'U03SEK',
    isFromApp: false,
    text: 'Hej',
    blocks: [],
    files: [],
    reactions: [],
    isEphemeral: false,
    isFromSlack: false,
    isEdited: false,
    isTombstone: false,
    isBroadcast: false,
    isNotice: false,
    replyCount: 0,
    repliers: [],
    lastReplyAt: null,
    storyAt: '2026-09-29T07:00:00Z',
    isMine: true,
    ...also,
  };
}

export function aSnapshot(also: Partial<Snapshot> = {}): Snapshot {
  return {
    me: 'U03SEK',
    workspace: { id: 'TSANDBOX', name: 'Region Exempel' },
    story: { now: '2026-09-29T07:00:00Z', steps: [] },
    app: {
      id: 'A01',
      name: 'Bevaka',
      user: 'UAPP',
      bot: 'B01',
      connected: true,
      commands: [],
      messageShortcuts: [],
    },
    people: [aPerson()],
    conversations: [aConversation()],
    views: [],
    home: { id: null, blocks: [], hash: '' },
    ...also,
  };
}
