import type { Held } from 'c/held';
import MapBuildModal, { type MapBuildResult } from 'c/mapBuildModal';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { SaveToMap } from 'c/relationshipSaving';
import StakeholderModal, { type StakeholderResult } from 'c/stakeholderModal';
import type { MapRights } from './rights.ts';

/** What the dialogs need of the page; asked when they save, as it may have read again since they opened. */
export interface DialogHost {
  readonly relationships: Held<RelationshipReading> | undefined;
  readonly rights: MapRights;
  readonly roleOptions: readonly string[];
  readonly save: SaveToMap;
}

/** Whom the editor is opened for: somebody on the map, or somebody new below a head or in a buying center. */
export type EditorAim =
  | { readonly stakeholderId: RecordId; readonly field?: string | undefined }
  | { readonly draft: { readonly headId?: RecordId; readonly laneId?: RecordId } };

/** Open until a person stops going from one to the next; the position that was saved last, undefined when none was. */
export async function openStakeholder(host: DialogHost, aim: EditorAim): Promise<RecordId | undefined> {
  let savedId: RecordId | undefined;
  for (let next: EditorAim | undefined = aim; next;) {
    const result: StakeholderResult | undefined = await StakeholderModal.open<StakeholderResult>({
      size: 'large',
      ...given(host),
      ...next,
    });
    savedId = result?.savedId ?? savedId;
    next = result?.open ? { stakeholderId: result.open } : undefined;
  }
  return savedId;
}

export function openBuild(host: DialogHost): Promise<MapBuildResult | undefined> {
  return MapBuildModal.open<MapBuildResult>({ size: 'large', ...given(host), roleOptions: host.roleOptions });
}

function given(host: DialogHost) {
  const { relationships, rights, save } = host;
  return { relationships, readCurrent: () => host.relationships, save, canSeeJudgements: rights.canSeeJudgements };
}
