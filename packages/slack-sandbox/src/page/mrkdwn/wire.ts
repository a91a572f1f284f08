import { escapeEntities, unescapeEntities } from './escape.ts';

/** Those whom a typed `@name` or `#name` can mean. */
export type Names = {
  people: readonly { id: string; name: string; realName: string }[];
  channels: readonly { id: string; name: string }[];
};

/**
 * Turns what was typed into Slack's wire text: mentions piped, everything else escaped, so that
 * nobody can type a mention or a link that the page did not show as one.
 * @example toWire('utse @Astrid Lindqvist & co', names) // 'utse <@U01DIR|astrid.lindqvist> &amp; co'
 */
export function toWire(typed: string, names: Names): string {
  const wires = wireForms(names);
  let wire = '';
  let at = 0;
  while (at < typed.length) {
    const form = isMentionStart(typed, at)
      ? wires.find((each) => standsAt(typed, at, each.typed))
      : undefined;
    wire += form ? form.wire : escapeEntities(typed[at] ?? '');
    at += form ? form.typed.length : 1;
  }
  return wire;
}

/** What to put in the composer when somebody edits their own message. */
export function fromWire(wire: string, names: Names): string {
  const typed = wire.replace(
    /<([^<>|]+)(?:\|([^<>]*))?>/g,
    (whole, target: string, label?: string) => {
      const person = names.people.find((each) => target === `@${each.id}`);
      if (person) return `@${person.realName}`;
      const channel = names.channels.find((each) => target === `#${each.id}`);
      if (channel) return `#${channel.name}`;
      return /^[@#!]/.test(target) ? (label ?? whole) : target;
    },
  );
  return unescapeEntities(typed);
}

/** Longest first, or "@Eva Berg" would be taken for "@Eva" when both are there. */
function wireForms({ people, channels }: Names): { typed: string; wire: string }[] {
  const forms = [
    ...people.flatMap(({ id, name, realName }) =>
      [`@${realName}`, `@${name}`, `<@${id}>`, `<@${id}|${name}>`].map((typed) => ({
        typed,
        wire: `<@${id}|${name}>`,
      })),
    ),
    ...channels.map(({ id, name }) => ({ typed: `#${name}`, wire: `<#${id}|${name}>` })),
  ];
  return forms.toSorted((a, b) => b.typed.length - a.typed.length);
}

function isMentionStart(typed: string, at: number): boolean {
  return /[@#<]/.test(typed[at] ?? '') && !/[\p{L}\p{N}]/u.test(typed[at - 1] ?? '');
}

function standsAt(typed: string, at: number, form: string): boolean {
  const there = typed.slice(at, at + form.length).toLocaleLowerCase() === form.toLocaleLowerCase();
  return there && (form.endsWith('>') || !/[\p{L}\p{N}]/u.test(typed[at + form.length] ?? ''));
}
