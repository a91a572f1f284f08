import { viewOf } from '../../../app/views/view-of.ts';
import { inNames } from './in-names.ts';
import { show as showSurface } from './said.ts';
import { say } from '../../kit/asked.ts';
import { actions } from '../../kit/blocks.ts';
import { openButton } from '../../kit/openable.ts';
import { about } from '../../kit/about.ts';

export const show = about(async (parts, { language }, found) => {
  const { assignment, committee } = found;
  const view = await viewOf(parts.ports, assignment, committee);
  const shown = await inNames(parts, view, committee.team);
  const said = showSurface(shown, language, found.can, found.undoes);
  if (view.secrecy?.readable !== 'kept') return say(said);
  return say({ ...said, blocks: [...said.blocks, actions(openButton(view, language))] });
});
