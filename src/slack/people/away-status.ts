/** A person's status, as Slack's `users.info` has it in the profile. */
export type SlackStatus = {
  readonly text: string;
  /** `:palm_tree:` */
  readonly emoji: string;
  /** Unix seconds; 0 for a status without an end. */
  readonly expiration: number;
};

/** Slack's own "Vacationing" and "Out sick", and what people choose for the same. */
const AWAY_EMOJI = /^:(?:palm_tree|desert_island|beach_with_umbrella|face_with_thermometer)/u;
const AWAY_TEXT =
  /(?<!\p{L})(?:semester|tjänstledig|föräldraledig|ledig|sjuk(?:skriven)?|sjukledig|vab(?:bar)?|vacation(?:ing)?|on holiday|on leave|annual leave|parental leave|out sick|sick leave|out of office)(?!\p{L})/iu;

/** Whether a status says that its person is on leave; "in a meeting" and "remote" are at work. */
export function saysAway({ text, emoji, expiration }: SlackStatus, nowMs: number): boolean {
  if (expiration !== 0 && expiration * 1000 <= nowMs) return false;
  return AWAY_EMOJI.test(emoji) || AWAY_TEXT.test(text.normalize('NFC'));
}
