const WHO = String.raw`(?:<@[UW][A-Z0-9]*(?:\|[^>]*)?>|@?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){0,3})`;
const LEAVES = String.raw`(?:slutar|går\s+i\s+pension|lämnar(?:\s+(?:sin\s+tjänst|oss))?|is\s+leaving|leaves|retires|steps\s+down)`;
const FOLLOWS = String.raw`(?:tar\s+(?:över|vid)|efterträder|ersätter|blir\s+efterträdare|takes\s+over|succeeds|replaces)`;
const TOLD = new RegExp(
  String.raw`^(?<leaver>${WHO})\s+${LEAVES}\s+(?<when>[^,;.<]{2,60}?)(?:\s*[,;.]\s*|\s+(?:och|and)\s+)(?:(?:då|sedan|then)\s+)?(?<follower>${WHO})\s+${FOLLOWS}[\s.!]*$`,
  'u',
);

/** Who leaves and when, and who takes over, as they were written. */
export type TakingOver = {
  readonly leaver: string;
  readonly when: string;
  readonly follower: string;
};

/**
 * That somebody leaves and somebody else takes over, which says of no office.
 * @example takesOver('Johan slutar 31 december, Elin tar över')
 *   // { leaver: 'Johan', when: '31 december', follower: 'Elin' }
 */
export function takesOver(line: string): TakingOver | null {
  const { leaver, when, follower } = TOLD.exec(line)?.groups ?? {};
  return leaver === undefined || when === undefined || follower === undefined
    ? null
    : { leaver, when, follower };
}
