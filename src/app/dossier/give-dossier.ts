import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import { situationOf } from '../assignments/change-assignment.ts';
import { refusedFor } from '../deeds/permission.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import { handOver, type HandedOver } from '../papers/hand-over.ts';
import { letterheadOf } from '../papers/make-list.ts';
import type { Dossier, DossierFormat } from '../ports/dossier.ts';
import type { Ports } from '../ports/ports.ts';
import { dossierOf } from './dossier-of.ts';

type Reader = { readonly person: Person; readonly language: Language };

/** The dossier of an assignment, or the package that it is part of, for who may have it. */
export async function giveDossier(
  ports: Ports,
  { id, format, ...reader }: Reader & { readonly id: string; readonly format: DossierFormat },
): Promise<HandedOver | Refusal> {
  const found = await dossierFor(ports, id, { ...reader, action: 'dossier' });
  if (!found.ok) return found;
  const letterhead = await letterheadOf(ports, reader.person.team);
  const file =
    format === 'zip'
      ? await ports.papers.diaryPackage([found.dossier], letterhead)
      : await ports.papers.dossier(found.dossier, { format, letterhead });
  return handOver(ports, reader.person, file);
}

/** The packages of several as one, for whoever receives them in the diary. */
export async function givePackage(
  ports: Ports,
  { ids, ...reader }: Reader & { readonly ids: readonly string[] },
): Promise<HandedOver | Refusal> {
  const dossiers: Dossier[] = [];
  for (const id of ids) {
    const found = await dossierFor(ports, id, { ...reader, action: 'receive' });
    if (!found.ok) return found;
    dossiers.push(found.dossier);
  }
  const letterhead = await letterheadOf(ports, reader.person.team);
  return handOver(ports, reader.person, await ports.papers.diaryPackage(dossiers, letterhead));
}

async function dossierFor(
  ports: Ports,
  id: string,
  { person, language, action }: Reader & { readonly action: Action },
): Promise<{ readonly ok: true; readonly dossier: Dossier } | Refusal> {
  const situation = await situationOf(ports, id, person);
  if (situation === null) return refuse('no-such-assignment');
  const refused = refusedFor(situation.standing, action);
  return refused ?? { ok: true, dossier: await dossierOf(ports, situation, language) };
}
