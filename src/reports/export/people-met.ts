import type { ExportSource } from '../../app/ports/export-source.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Person } from '../../domain/record/person.ts';

/** Everybody who is named by their id in what has been exported so far, each once. */
export class PeopleMet {
  readonly #met = new Map<string, Person>();

  ofCommittee({ offices, bodies, history, retention }: Committee): void {
    for (const { by } of retention?.records ?? []) this.#meet(by);
    for (const { holdings } of offices) for (const { person } of holdings) this.#meet(person);
    for (const { contact } of bodies) this.#meet(contact);
    for (const { actor } of history) this.#meet(actor);
  }

  ofAssignment(assignment: Assignment): void {
    const { holder, registeredBy, accepted, reported, ending, extensionAsked } = assignment;
    if (holder.kind === 'person') this.#meet(holder.person);
    const { updates, drafts, outcomes, extensions } = assignment;
    for (const act of [accepted, reported, ending, extensionAsked, assignment.hold])
      this.#meet(act?.by ?? null);
    for (const { by } of [...updates, ...drafts, ...outcomes, ...extensions]) this.#meet(by);
    for (const { review } of drafts) if (review.is !== 'submitted') this.#meet(review.by);
    for (const { person, givenBy } of assignment.participants) {
      this.#meet(person);
      this.#meet(givenBy);
    }
    for (const { actor } of [{ actor: registeredBy }, ...assignment.history]) this.#meet(actor);
  }

  /** Each with what they are called, as far as anybody says. */
  async *named({
    nameOf,
  }: Pick<ExportSource, 'nameOf'>): AsyncGenerator<{ user: string; name: string | null }> {
    for (const person of this.#met.values())
      yield { user: person.user, name: await nameOf(person) };
  }

  #meet(person: Person | null): void {
    if (person !== null) this.#met.set(`${person.team}|${person.user}`, person);
  }
}
