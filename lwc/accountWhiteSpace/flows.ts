import LightningConfirm from 'lightning/confirm';
import USER_ID from '@salesforce/user/Id';
import { focusAddChanges } from 'c/cellChanges';
import { namesOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import { keyOfSquare, placeOfKey } from 'c/matrixReading';
import type { ChangeGroup } from 'c/planChanges';
import PlanCreateModal from 'c/planCreateModal';
import { draftPlan } from 'c/planDraft';
import type { RecordId } from 'c/planModel';
import { today } from 'c/userFormat';
import { openEditor } from './editorDialog.ts';
import { now, type Host, type Place } from './host.ts';
import { LABELS } from './labels.ts';
import { openConversion, openImport, openLink } from './opportunityDialogs.ts';
import type { WayBack } from './wayBack.ts';

/** What follows a dialog is the page's. */
export interface Page extends Host {
  tell(message: string, wayBack: WayBack | null): void;
  save(groups: readonly ChangeGroup[], message: string): Promise<void>;
  goTo(recordId: RecordId, objectApiName: string): void;
  /** A dialog that closed gives the keyboard back to the view it was opened from. */
  focusView(): void;
}

/** Opens a cell, and whatever the person goes on to from there. */
export async function edit(page: Page, place: Place, typed?: string): Promise<void> {
  const { result, wayBack } = await openEditor(page, place, typed);
  if (result?.savedKey) page.tell(fillIn(LABELS.SAVED, nameOf(page, place)), wayBack);
  if (result?.open) return edit(page, result.open);
  switch (result?.next) {
    case 'convert':
      return convert(page, place);
    case 'link':
      return link(page, place);
    case 'focus':
      return addToFocus(page, [keyOfSquare(place)]);
    case undefined:
      return page.focusView();
  }
}

export async function convert(page: Page, place: Place): Promise<void> {
  const { result, wayBack } = await openConversion(page, place);
  if (!result) return page.focusView();
  page.tell(fillIn(LABELS.CONVERTED, nameOf(page, place)), wayBack);
  if (result.next === 'open') page.goTo(result.opportunityId, 'Opportunity');
}

export async function link(page: Page, place: Place): Promise<void> {
  const { result, wayBack } = await openLink(page, place);
  if (result) page.tell(fillIn(result.kind === 'linked' ? LABELS.LINKED : LABELS.UNLINKED, nameOf(page, place)), wayBack);
  page.focusView();
}

export async function importOpportunities(page: Page): Promise<void> {
  const { result, wayBack } = await openImport(page);
  if (result && result.linkedIds.length > 0) page.tell(fillIn(LABELS.IMPORTED, result.linkedIds.length), wayBack);
}

/** Nothing where there is no plan. */
export async function addToFocus(page: Page, keys: readonly string[]): Promise<void> {
  const [first] = keys;
  if (!page.plan || first === undefined) return;
  const groups = focusAddChanges(page.actual, keys, { ...now(), planId: page.plan.id });
  const isOne = keys.length === 1;
  const message = isOne
    ? fillIn(LABELS.ADDED_TO_FOCUS, nameOf(page, placeOfKey(first)))
    : fillIn(LABELS.ADDED_MANY_TO_FOCUS, groups.length);
  await page.save(groups, message);
}

/** The plan a focus belongs to; undefined when the person would rather not. */
export async function createPlan(page: Page): Promise<RecordId | undefined> {
  const { account } = page.actual.facts;
  const draft = draftPlan(account.name, today(), USER_ID, undefined);
  const created = await PlanCreateModal.open<{ readonly planId: RecordId }>({ size: 'small', accountId: account.id, draft });
  return created?.planId;
}

/** It holds for everybody. */
export function isPolicyMeant(): Promise<boolean> {
  return LightningConfirm.open({ label: LABELS.POLICY_HEADING, message: LABELS.POLICY_CONFIRM, theme: 'warning' });
}

function nameOf(page: Page, place: Place): string {
  return namesOf(page.matrix!()).square(place);
}
