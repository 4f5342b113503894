import USER_ID from '@salesforce/user/Id';
import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { SaveChanges } from 'c/changeSaver';
import FactModal, { type FactChoices, type FactResult } from 'c/factModal';
import type { Held } from 'c/held';
import { actionChange, factAdvice } from 'c/osaActions';
import { osaMessageWords, osaNamesOf, osaRemedyWords } from 'c/osaAdviceWords';
import type { OsaChange } from 'c/osaChanges';
import type { OsaReading } from 'c/osaReading';
import type { Rights } from 'c/osaRights';
import type { CustomerContact, RecordId } from 'c/planModel';
import type { FactCode } from 'c/readinessReading';
import { dueAfter } from 'c/relationshipActions';
import type { PickerOption } from 'c/searchPicker';

/** One fact of one buying center. */
export interface FactAim {
  readonly buyingCenterId: RecordId;
  readonly code: FactCode;
}

/** What the dialog needs of the page; asked when it saves, as the page may have read again since it opened. */
export interface FactHost {
  readonly osa: Held<OsaReading> | undefined;
  readonly infos: Readonly<Record<string, ObjectInfo>>;
  readonly industries: readonly string[];
  readonly canPlan: boolean;
  readonly rights: Rights;
  readonly save: SaveChanges;
  readContacts(): Promise<readonly CustomerContact[]>;
}

/** Undefined when it was left without anything done. */
export async function openFact(host: FactHost, { buyingCenterId, code }: FactAim): Promise<FactResult | undefined> {
  const contacts = code === 'contacts' && host.rights.canEditPeople ? contactOptions(await host.readContacts(), host.osa!()) : [];
  const { osa, infos, industries, canPlan, save } = host;
  const choices: FactChoices = { industries, contacts };
  return FactModal.open<FactResult>({
    size: 'small',
    ...{ osa, buyingCenterId, code, infos, choices, canPlan, save },
    readCurrent: () => host.osa,
  });
}

/** To find the fact, or to confirm it: for the reader, or for who answers for the plan where the reader may not write it down. Undefined without a plan. */
export function factAction(reading: OsaReading, { buyingCenterId, code }: FactAim, isForOthers: boolean): OsaChange | undefined {
  const center = reading.readiness.centers.find((one) => one.buyingCenterId === buyingCenterId);
  const isKnown = center?.facts.find((fact) => fact.code === code)?.isKnown === true;
  const advice = factAdvice(buyingCenterId, code, isKnown ? 'stale' : 'missing');
  const names = osaNamesOf(reading);
  return actionChange(reading, advice, {
    name: osaRemedyWords(advice, names),
    because: osaMessageWords(advice, names),
    ownerId: (isForOthers && reading.facts.plan?.ownerId) || USER_ID,
    dueOn: dueAfter(advice.severity, reading.today),
  });
}

/** Whoever holds a position already comes last: a person may hold two, but seldom does. */
function contactOptions(contacts: readonly CustomerContact[], { facts: { stakeholders } }: OsaReading): readonly PickerOption[] {
  const held = new Map(stakeholders.flatMap(({ contactId, position }) => (contactId ? [[contactId, position]] : [])));
  return contacts
    .filter(({ hasLeft }) => !hasLeft)
    .map(({ id, name, title }) => ({ value: id, label: name, detail: [title, held.get(id)].filter(Boolean).join(' · ') }))
    .sort((a, b) => Number(held.has(a.value)) - Number(held.has(b.value)) || a.label.localeCompare(b.label));
}
