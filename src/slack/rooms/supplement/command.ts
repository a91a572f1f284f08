import { supplementing } from './fill.ts';
import { about } from '../../kit/about.ts';

/** `supplement RUN-1 [who] <what> [when]`: the form for what the committee gave besides. */
export const supplementCommand = about(async (parts, asked, { assignment, rest }) =>
  supplementing(parts, asked, { id: assignment.id, line: rest }),
);
