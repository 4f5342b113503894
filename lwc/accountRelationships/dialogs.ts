import type { Held } from 'c/held';
import MapBuildModal, { type MapBuildResult } from 'c/mapBuildModal';
import MergeModal, { type MergeResult } from 'c/mergeModal';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { MapRights } from 'c/relationshipRights';
import type { SaveToMap } from 'c/relationshipSaving';
import StakeholderModal, { type StakeholderResult } from 'c/stakeholderModal';
import VacateModal, { type VacateResult } from 'c/vacateModal';

/** What the dialogs need of the page; asked when they save, as it may have read again since they opened. */
export interface DialogHost {
  readonly relationships: Held<RelationshipReading> | undefined;
  readonly rights: MapRights;
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
  return MapBuildModal.open<MapBuildResult>({ size: 'large', ...given(host), roleOptions: host.rights.roleOptions });
}

/** The holder leaves, somebody follows, or a placeholder turns out to be somebody. */
export function openVacate(host: DialogHost, stakeholderId: RecordId): Promise<VacateResult | undefined> {
  return VacateModal.open<VacateResult>({ size: 'medium', ...given(host), stakeholderId });
}

/** @param ids two who are to be one; without, all that look alike */
export function openMerge(host: DialogHost, ids?: readonly RecordId[]): Promise<MergeResult | undefined> {
  return MergeModal.open<MergeResult>({ size: 'large', ...given(host), stakeholderIds: ids });
}

function given(host: DialogHost) {
  const { relationships, rights, save } = host;
  return { relationships, readCurrent: () => host.relationships, save, canSeeJudgements: rights.canSeeJudgements };
}
