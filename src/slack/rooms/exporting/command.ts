import { whatIsHeld } from '../../../app/exporting/export-all.ts';
import { form, sayRefused } from '../../kit/asked.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import { exportForm } from './form.ts';

/** `export`: asks once more, with what the export holds. */
export const exportCommand = inCommittee(async (parts, asked, { committee }) => {
  const held = await whatIsHeld(parts.ports, { person: asked.person, committee });
  return held.ok ? form(exportForm(held, asked.language)) : sayRefused(held, asked);
});
