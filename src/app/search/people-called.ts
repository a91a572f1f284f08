import type { Committee } from '../../domain/committee/committee.ts';
import type { Colleague } from '../../domain/record/colleague.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Sought } from '../../domain/search/sought.ts';
import { tokensIn, type Word } from '../../domain/search/tokens.ts';
import type { Ports } from '../ports/ports.ts';
import type { SoughtThing } from '../ports/search.ts';
import { keysOfPerson } from './sight.ts';

/** So many may share a name; of more the name says too little. */
const MOST = 30;
/** "Bo" and "Åsa" are names; a letter is none. */
const SHORTEST = 2;

/**
 * What is sought, each word with the keys of those who are called so: "Astrid" finds what Astrid
 * has, by the office that she holds today. Names are Slack's, and are not kept.
 */
export async function withPeopleCalled(
  ports: Ports,
  sought: readonly Sought[],
  { team, committees }: { readonly team: string; readonly committees: readonly Committee[] },
): Promise<readonly SoughtThing[]> {
  const [first] = committees;
  const colleagues =
    first === undefined || sought.every((each) => nameIn(each) === null)
      ? []
      : await ports.people.colleagues(team, first.channel);
  return sought.map((each) => {
    const name = nameIn(each);
    const people = name === null ? [] : calledSo(name, colleagues);
    return {
      ...each,
      owners: [...new Set(people.flatMap((person) => keysOfPerson(ports, person, committees)))],
    };
  });
}

function nameIn({ id, words }: Sought): Word | null {
  const [word, another] = words;
  const isName = id === null && another === undefined && word !== undefined;
  return isName && word.word.length >= SHORTEST && !/\d/u.test(word.word) ? word : null;
}

function calledSo({ word }: Word, colleagues: readonly Colleague[]): readonly Person[] {
  const called = colleagues.filter(({ names }) =>
    names.some((name) => tokensIn(name.normalize('NFC')).some((part) => part.word === word)),
  );
  return called.length > MOST ? [] : called.map(({ person }) => person);
}
