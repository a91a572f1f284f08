import type { SectionBlock } from '@slack/types';

import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { plain, shortened } from './text.ts';

/** What a form about one assignment needs to know of it. */
export type FormSubject = Pick<AssignmentView, 'id' | 'label' | 'deliverable'>;

const LONGEST_LINE = 300;

/** Which assignment a form is about, so that nobody delegates or closes the wrong one. */
export function aboutAssignment({ label, deliverable }: FormSubject): SectionBlock {
  return { type: 'section', text: plain(shortened(`${label} ${deliverable}`, LONGEST_LINE)) };
}
