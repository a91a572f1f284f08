import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';
import { mayInCommittee } from '../deeds/permission.ts';
import type { Refusal } from '../deeds/refusal.ts';
import { handOver, type HandedOver } from '../papers/hand-over.ts';
import type { Ports } from '../ports/ports.ts';
import { dataOfPerson } from './data-of-person.ts';

/** What was given, to be read by people and by programs. */
export type OwnData = {
  readonly ok: true;
  readonly readable: HandedOver;
  readonly json: HandedOver;
};

/** All that is kept about who asks, as two files for them alone; nobody asks for another. */
export async function giveOwnData(
  ports: Ports,
  { person, language }: { readonly person: Person; readonly language: Language },
): Promise<OwnData | Refusal> {
  const refused = await mayInCommittee(ports, person, null, 'list-own');
  if (refused !== null) return refused;
  const made = await ports.papers.person(await dataOfPerson(ports, person), {
    language,
    timeZone: ports.defaults.timeZone,
  });
  const readable = await handOver(ports, person, made.readable);
  const json = await handOver(ports, person, made.json);
  if (!readable.ok) return readable;
  return json.ok ? { ok: true, readable, json } : json;
}
