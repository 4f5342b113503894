import ActionDoneModal from 'c/actionDoneModal';
import AnswerModal from 'c/answerModal';
import CampaignModal from 'c/campaignModal';
import type { SaveChanges } from 'c/changeSaver';
import type { Held } from 'c/held';
import OsaModal, { type OsaResult } from 'c/osaModal';
import { isInPlannedTrack, type OsaReading } from 'c/osaReading';
import type { Rights } from 'c/osaRights';
import type { OsaKind } from 'c/osaTree';
import type { FieldValues } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import ReuseModal, { type ReuseResult } from 'c/reuseModal';

/** What the dialogs need of the page; asked when they save, as it may have read again since they opened. */
export interface DialogHost {
  readonly osa: Held<OsaReading> | undefined;
  readonly rights: Rights;
  readonly save: SaveChanges;
}

/** What the editor is opened for: a record and perhaps one of its fields, or a new one with what is known of it by API name. */
export interface EditorAim {
  readonly kind: OsaKind;
  readonly recordId?: RecordId | undefined;
  readonly field?: string | undefined;
  readonly fields?: FieldValues | undefined;
}

/** The record that was saved; undefined when none was, or it was removed. */
export async function openEditor(host: DialogHost, aim: EditorAim): Promise<RecordId | undefined> {
  const result = await OsaModal.open<OsaResult>({ size: 'large', ...given(host), ...aim, canRemove: host.rights.canRemove });
  return result?.savedId;
}

/**
 * An objective of another account; the copy that was made or added to.
 * @param objectiveId a copy: what it was copied from is shown beside it
 */
export async function openReuse(host: DialogHost, objectiveId?: RecordId): Promise<RecordId | undefined> {
  const { canCreateObjectives } = host.rights;
  const result = await ReuseModal.open<ReuseResult>({ size: 'large', ...given(host), objectiveId, canCreateObjectives });
  return result?.objectiveId;
}

/** Sales accepts what marketing proposes, or says why not; without the right to answer the proposal is shown. */
export async function openAnswer(host: DialogHost, objectiveId: RecordId): Promise<void> {
  await AnswerModal.open({ size: 'medium', ...given(host), objectiveId, canAnswer: host.rights.canAnswer });
}

export async function openDone(host: DialogHost, actionId: RecordId): Promise<void> {
  await ActionDoneModal.open({ size: 'small', ...given(host), actionId, canEditWork: mayEditWork(host, actionId) });
}

/** The campaign of an action: made or chosen, people invited, answers recorded. */
export async function openCampaign(host: DialogHost, actionId: RecordId): Promise<void> {
  const { canMakeCampaigns, canAddMembers } = host.rights;
  const canEditWork = mayEditWork(host, actionId);
  await CampaignModal.open({ size: 'large', ...given(host), actionId, canMakeCampaigns, canAddMembers, canEditWork });
}

/** With the right to, and as its track is one this person plans. */
function mayEditWork({ rights, osa }: DialogHost, actionId: RecordId): boolean {
  return rights.canEditWork && (!osa || isInPlannedTrack(osa(), actionId));
}

function given(host: DialogHost) {
  const { osa, save } = host;
  return { osa, save, readCurrent: () => host.osa };
}
