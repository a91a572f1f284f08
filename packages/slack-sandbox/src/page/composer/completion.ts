import type { App, Conversation, Person } from '../../protocol/snapshot.ts';

export type Suggestion = { key: string; title: string; detail: string; insert: string };

/** What to offer while the caret stands in a word that begins with `/`, `@` or `#`. */
export type Completion = { from: number; to: number; suggestions: Suggestion[] };

export type Completable = { commands: App['commands']; people: Person[]; channels: Conversation[] };

const MOST = 8;

/**
 * The suggestions at the caret; null where none fit.
 * @example completionAt('/upp', 4, all)?.suggestions[0]?.insert // '/uppdrag '
 */
export function completionAt(text: string, caret: number, all: Completable): Completion | null {
  const before = text.slice(0, caret);
  const command = /^\/\S*$/.exec(before);
  if (command) return completion(0, caret, commandSuggestions(command[0], all.commands));
  const mention = /(?:^|[\s(,])([@#])([^@#\n]{0,40})$/.exec(before);
  const sought = mention?.[2] ?? '';
  if (!mention || /^\s|\s\S*\s/.test(sought)) return null;
  const from = caret - sought.length - 1;
  const suggestions =
    mention[1] === '@'
      ? personSuggestions(sought, all.people)
      : channelSuggestions(sought, all.channels);
  return completion(from, caret, suggestions);
}

/** The text and caret after a suggestion was taken. */
export function complete(
  text: string,
  { from, to }: Completion,
  insert: string,
): { text: string; caret: number } {
  const rest = text.slice(to).replace(/^ /, '');
  return { text: text.slice(0, from) + insert + rest, caret: from + insert.length };
}

function completion(from: number, to: number, suggestions: Suggestion[]): Completion | null {
  return suggestions.length > 0 ? { from, to, suggestions: suggestions.slice(0, MOST) } : null;
}

function commandSuggestions(typed: string, commands: App['commands']): Suggestion[] {
  return commands
    .filter(({ command }) => command.startsWith(typed.toLocaleLowerCase()))
    .map(({ command, description, usageHint }) => ({
      key: command,
      title: usageHint ? `${command} ${usageHint}` : command,
      detail: description,
      insert: `${command} `,
    }));
}

function personSuggestions(sought: string, people: Person[]): Suggestion[] {
  return people
    .filter(({ realName, name, title }) =>
      [realName, name, title].some((each) => hasWordStart(each, sought)),
    )
    .map(({ id, realName, title }) => ({
      key: id,
      title: realName,
      detail: title,
      insert: `@${realName} `,
    }));
}

function channelSuggestions(sought: string, channels: Conversation[]): Suggestion[] {
  return channels
    .filter(({ kind, name }) => kind !== 'dm' && hasWordStart(name, sought))
    .map(({ id, name, topic }) => ({
      key: id,
      title: `#${name}`,
      detail: topic,
      insert: `#${name} `,
    }));
}

function hasWordStart(name: string, sought: string): boolean {
  const [whole, start] = [name.toLocaleLowerCase(), sought.toLocaleLowerCase()];
  return whole.startsWith(start) || whole.split(/[\s.\-_]/).some((word) => word.startsWith(start));
}
