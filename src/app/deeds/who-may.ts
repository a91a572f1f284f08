import { type Deed, type Role, whoMay } from '../../domain/rights/permissions.ts';

/** Who may do something, as a refusal names them; nothing is decided by it. */
export function namedAsWhoMay(deed: Deed): readonly Role[] {
  return whoMay(deed);
}
