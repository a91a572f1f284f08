import { assignmentNow } from '../../app/assignments/find-assignment.ts';
import type { Ports } from '../../app/ports/ports.ts';
import type { AssignmentView } from '../../app/views/assignment-view.ts';
import { named, viewOf } from '../../app/views/view-of.ts';
import type { Language } from '../../domain/record/language.ts';
import type { SlackMessage } from '../../domain/record/slack-message.ts';
import type { Message, MessageContent } from '../../domain/record/message.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Said } from './said.ts';

export type RenderPorts = Pick<
  Ports,
  'store' | 'people' | 'now' | 'closed' | 'linkTo' | 'defaults'
>;

/** A message that is to be told, and where what is true now is asked for. */
export type Telling = {
  readonly message: Message;
  readonly ports: RenderPorts;
  readonly linkTo: (at: SlackMessage) => Promise<string | null>;
};

type Say = MessageContent['say'];
export type Content<S extends Say> = Extract<MessageContent, { readonly say: S }>;

/** Makes the words and blocks of one kind of message from what is true now; null when it is gone. */
export type Notice<S extends Say> = (telling: Telling, content: Content<S>) => Promise<Said | null>;
export type Notices = { readonly [S in Say]?: Notice<S> };

type OfOne = Extract<MessageContent, { readonly assignment: string }>['say'];
type BySomebody = Extract<
  MessageContent,
  { readonly assignment: string; readonly by: Person }
>['say'];

/** What a message about one assignment is made of. */
export type AboutOne<S extends Say> = {
  readonly content: Content<S>;
  readonly language: Language;
  readonly telling: Telling;
};

/** A message about one assignment, in the language of its reader. */
export function ofOne<S extends OfOne>(
  make: (view: AssignmentView, about: AboutOne<S>) => Said | Promise<Said>,
): Notice<S> {
  return async (telling, content) => {
    const view = 'assignment' in content ? await viewIn(telling, content.assignment) : null;
    if (view === null) return null;
    return make(view, { content, language: await languageFor(telling, view), telling });
  };
}

/** The same where somebody did something: their name is told too. */
export function bySomebody<S extends BySomebody>(
  make: (view: AssignmentView, by: string, language: Language) => Said,
): Notice<S> {
  return ofOne<S>(async (view, { content, language, telling }) => {
    const by = 'by' in content ? await nameIn(telling, content.by) : '';
    return make(view, by, language);
  });
}

async function viewIn({ ports }: Telling, id: string): Promise<AssignmentView | null> {
  const found = await assignmentNow(ports, id);
  return found && viewOf(ports, found.assignment, found.committee);
}

export async function viewsIn(
  telling: Telling,
  ids: readonly string[],
): Promise<readonly AssignmentView[]> {
  const found = await Promise.all(ids.map((id) => viewIn(telling, id)));
  return found.filter((each) => each !== null);
}

export async function nameIn({ ports }: Telling, person: Person): Promise<string> {
  return (await named(ports, person)).name;
}

/** A channel's language is its committee's, a person's their own. */
export async function languageFor(
  { message, ports }: Telling,
  about: AssignmentView | null,
): Promise<Language> {
  const { to } = message;
  if (to.kind === 'channel') return about?.committee.language ?? ports.defaults.language;
  return (await ports.people.facts(to.person))?.language ?? ports.defaults.language;
}
