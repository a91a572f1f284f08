import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';
import { committeeFor, type WhichCommittee } from '../deeds/find-committee.ts';
import type { Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { handOver, type HandedOver } from './hand-over.ts';

/** Our own template, for whoever sets what papers look like to begin from. */
export async function giveTemplate(
  ports: Ports,
  request: {
    readonly person: Person;
    readonly committee: WhichCommittee;
    readonly language: Language;
  },
): Promise<HandedOver | Refusal> {
  const found = await committeeFor(ports, request, 'manage');
  if (!found.ok) return found;
  return handOver(ports, request.person, await ports.papers.template(request.language));
}
