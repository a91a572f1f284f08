import { folderOf, pathPart } from '../../../disk/path-part.ts';
import type { StoredKind } from '../../records/schemas.ts';

/** Which file is meant: its folder, team and id. */
export type Place<K extends StoredKind = StoredKind> = {
  readonly kind: K;
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
