import type { Message } from './records.ts';

type Reactions = Message['reactions'];

/** @returns null when the person has reacted so already */
export function withReaction(reactions: Reactions, name: string, user: string): Reactions | null {
  const there = reactions.find((reaction) => reaction.name === name);
  if (there?.users.includes(user) === true) return null;
  const others = reactions.filter((reaction) => reaction !== there);
  return [...others, { name, users: [...(there?.users ?? []), user] }];
}

/** @returns null when the person has not reacted so */
export function withoutReaction(
  reactions: Reactions,
  name: string,
  user: string,
): Reactions | null {
  const there = reactions.find((reaction) => reaction.name === name);
  if (there?.users.includes(user) !== true) return null;
  const users = there.users.filter((one) => one !== user);
  const others = reactions.filter((reaction) => reaction !== there);
  return users.length === 0 ? others : [...others, { name, users }];
}
