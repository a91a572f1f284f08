import type { Act, ActAnswer } from '../protocol/acts.ts';
import type { Message, PageFile } from '../protocol/message.ts';
import type { Snapshot } from '../protocol/snapshot.ts';
import { perform } from './acts/act.ts';
import { messagesFor, snapshotFor } from './screen/snapshot.ts';
import type { Call, Posted } from './slack/ledger.ts';
import type { Slack } from './slack/slack.ts';
import type { Person } from './workspace/records.ts';

/** What a test does and looks at, in process, in place of the page. */
export type TestHandle = {
  /** The same as `POST /page/acts`: answered when the app has acknowledged. */
  act(person: string, act: Act): Promise<ActAnswer>;
  upload(
    person: string,
    file: { name: string; mimetype: string; content: Uint8Array },
  ): Promise<PageFile>;
  snapshot(person: string): Snapshot;
  /** The channel's messages, or with `thread` that thread's, as the person sees them. */
  messages(person: string, channel: string, thread?: string): Message[];
  /** Changes somebody's profile or standing, and tells the app of it. */
  changePerson(person: string, to: Partial<Omit<Person, 'id'>>): void;
  /** Takes on somebody with the standing of a person who is there; the app is not told. */
  takeOn(id: string, like: string): void;
  /** Every message that the app has posted, ephemeral ones included, in order. */
  posted(): readonly Posted[];
  /** Every call of the Web API and of response addresses, with its outcome. */
  calls(): readonly Call[];
  /** @returns stops listening */
  onChange(ear: () => void): () => void;
};

export function testHandle(slack: Slack): TestHandle {
  const { workspace, ledger } = slack;

  function personOf(id: string): Person {
    const person = workspace.people.find(id);
    if (person === undefined) throw new Error(`There is no ${id} in the sandbox.`);
    return person;
  }

  return {
    act: (person, act) => perform(slack, person, act),
    async upload(user, { content: bytes, name, mimetype }) {
      const { id, size } = await workspace.files.upload({ name, mimetype, bytes, user });
      return { id, name, mimetype, size };
    },
    snapshot: (person) => snapshotFor(slack, personOf(person)),
    messages: (person, channel, thread) =>
      messagesFor(
        slack,
        personOf(person),
        thread === undefined ? { channel } : { channel, thread },
      ),
    changePerson(person, to) {
      personOf(person);
      workspace.people.change(person, to);
    },
    takeOn(id, like) {
      workspace.people.add({ ...personOf(like), id, name: id.toLowerCase(), realName: id });
    },
    posted: () => ledger.posted(),
    calls: () => ledger.calls(),
    onChange: (ear) => workspace.changes.listen(ear),
  };
}
