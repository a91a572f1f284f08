import { viewOf } from '../../../app/views/view-of.ts';
import { inNames } from './in-names.ts';
import { show as showSurface } from './said.ts';
import { say } from '../../kit/asked.ts';
import { about } from '../../kit/about.ts';

export const show = about(async (parts, { language }, found) => {
  const { assignment, committee } = found;
  const view = await viewOf(parts.ports, assignment, committee);
  const shown = await inNames(parts, view, committee.team);
  return say(showSurface(shown, language, found.can, found.undoes));
});
