import type { RecordKind } from '../../app/ports/store.ts';
import { folderOf, pathPart } from '../../disk/path-part.ts';

/** The folder with each committee's highest number, beside the records. */
export const NUMBERS = 'numbers';

/** What stands in one folder of a team. */
export type FolderKind = RecordKind | typeof NUMBERS;

/** Which file is meant: its folder, team and id. */
export type Place<F extends FolderKind = FolderKind> = {
  readonly kind: F;
  readonly team: string;
  readonly id: string;
};

/** `<team>/<kind>/<xx>/<id>.json`, relative to the data folder. */
export function fileOf({ kind, team, id }: Place): string {
  return `${pathPart(team)}/${kind}/${folderOf(id)}/${id}.json`;
}

/** Where a file that cannot be used is kept for somebody to look at. */
export function damagedFolderOf({ kind, team }: Place): string {
  return `${pathPart(team)}/damaged/${kind}`;
}
