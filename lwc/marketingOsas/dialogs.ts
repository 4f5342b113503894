import ActionDoneModal from 'c/actionDoneModal';
import AnswerModal from 'c/answerModal';
import CampaignModal from 'c/campaignModal';
import type { SaveChanges } from 'c/changeSaver';
import type { Held } from 'c/held';
import type { OsaReading } from 'c/osaReading';
import type { Rights } from 'c/osaRights';
import type { RecordId } from 'c/planModel';

/** What the dialogs need of the page; asked when they save, as it may have read again since they opened. */
export interface DialogHost {
  readonly osa: Held<OsaReading> | undefined;
  readonly rights: Rights;
  readonly save: SaveChanges;
}

/** Sales accepts what marketing proposes, or says why not; without the right to answer the proposal is shown. */
export async function openAnswer(host: DialogHost, objectiveId: RecordId): Promise<void> {
  await AnswerModal.open({ size: 'medium', ...given(host), objectiveId, canAnswer: host.rights.canAnswer });
}

export async function openDone(host: DialogHost, actionId: RecordId): Promise<void> {
  await ActionDoneModal.open({ size: 'small', ...given(host), actionId, canEditWork: host.rights.canEditWork });
}

/** The campaign of an action: made or chosen, people invited, answers recorded. */
export async function openCampaign(host: DialogHost, actionId: RecordId): Promise<void> {
  const { canMakeCampaigns, canAddMembers, canEditWork } = host.rights;
  await CampaignModal.open({ size: 'large', ...given(host), actionId, canMakeCampaigns, canAddMembers, canEditWork });
}

function given(host: DialogHost) {
  const { osa, save } = host;
  return { osa, save, readCurrent: () => host.osa };
}
