/** What can be public of an assignment besides its number, in the order in which it is shown. */
export const PUBLIC_PARTS = [
  'words',
  'case-number',
  'decision',
  'holder',
  'status',
  'dates',
  'became',
] as const;
export type PublicPart = (typeof PUBLIC_PARTS)[number];

/** Whether anybody may read of a committee's assignments, and what of them. */
export type PublicView = {
  readonly isOn: boolean;
  /** In the order of `PUBLIC_PARTS`; what was chosen last, also while it is off. */
  readonly parts: readonly PublicPart[];
  /** Where anybody may turn, an address of the committee's own; null where none is given. */
  readonly contact: string | null;
};

/** As every committee begins: nothing is shown, and all is ticked in the form that asks. */
export const NOTHING_PUBLIC: PublicView = { isOn: false, parts: PUBLIC_PARTS, contact: null };

export const LONGEST_CONTACT = 200;

export function isSamePublicView(one: PublicView, other: PublicView): boolean {
  const isAsOpen = one.isOn === other.isOn && one.contact === other.contact;
  return isAsOpen && one.parts.join() === other.parts.join();
}

/** Whether it may be asked for what is open or closed alone: else that would tell what is not shown. */
export function tellsWhatIsClosed({ parts }: Pick<PublicView, 'parts'>): boolean {
  return parts.includes('status') || parts.includes('became');
}

/** Those that were chosen, each once and in their order. */
export function publicParts(chosen: readonly string[]): readonly PublicPart[] {
  return PUBLIC_PARTS.filter((part) => chosen.includes(part));
}
