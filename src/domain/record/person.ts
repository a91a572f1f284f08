/** A person of one Slack workspace. Names and e-mail addresses are never an identity. */
export type Person = { readonly team: string; readonly user: string };

export function samePerson(one: Person | null, other: Person | null): boolean {
  return one !== null && other !== null && one.team === other.team && one.user === other.user;
}
