import { viewOf } from '../../../app/views/view-of.ts';
import { show as showSurface } from './said.ts';
import { say } from '../../kit/asked.ts';
import { about } from '../../kit/about.ts';

export const show = about(async ({ ports }, { language }, found) => {
  const view = await viewOf(ports, found.assignment, found.committee);
  return say(showSurface(view, language, found.can, found.undoes));
});
