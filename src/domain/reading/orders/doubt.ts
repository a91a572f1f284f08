/** Why a field of a finding should be looked at before it is confirmed. */
export type Doubt =
  | { readonly field: 'holder'; readonly because: 'weak-order' | 'several-holders' | 'unsure' }
  | {
      readonly field: 'due';
      readonly because: 'no-due' | 'loose-due' | 'several-dues' | 'said-later' | 'unsure';
    }
  | {
      readonly field: 'deliverable';
      /** `picked`: somebody chose the sentence themself. */
      readonly because: 'maybe' | 'picked' | 'extension' | 'proposed-only' | 'unsure';
    };
