import { fillIn } from 'c/fillIn';
import type { FieldType } from 'c/formField';
import type { FieldValues } from 'c/planChanges';
import type { OsaObject } from 'c/osaChanges';
import type { OsaReading } from 'c/osaReading';
import {
  ATTITUDES,
  BUYING_CENTER_KINDS,
  CELL_STATES,
  COVERAGES,
  GROWTH_TRENDS,
  IMPORTANCES,
  MANAGEMENT_LEVELS,
  type IsoDate,
  type Maybe,
  type RecordId,
} from 'c/planModel';
import type { FactCode } from 'c/readinessReading';
import type { PickerOption } from 'c/searchPicker';
import { LABELS } from './labels.ts';

/** A field that makes a fact known; label and help are the org's own. `pick`: one of many records. */
export interface FactField {
  readonly name: string;
  readonly type: FieldType | 'pick';
  readonly choices?: readonly string[];
  readonly options?: readonly PickerOption[];
  readonly maxLength?: number;
  readonly isRequired?: boolean;
}

/** A record that can be filled in. */
export interface FactTarget {
  readonly id: RecordId;
  readonly label: string;
}

/** What is filled in so that a fact is known. */
export interface FactForm {
  readonly object: OsaObject;
  /** The one worth filling in first comes first. */
  readonly targets: readonly FactTarget[];
  readonly fields: readonly FactField[];
  /** Written with every change. */
  readonly always: FieldValues;
  /** How a new record is made; undefined where none can be. */
  readonly making?: { readonly label: string; readonly fields: readonly FactField[]; readonly fixed: FieldValues };
  /** Nothing can be filled in yet: why. */
  readonly obstacle?: string;
}

/** What the org knows beside the facts. */
export interface FactChoices {
  /** The org's own words for industries; empty where it does not tell. */
  readonly industries: readonly string[];
  /** Contacts of the account and its subsidiaries. */
  readonly contacts: readonly PickerOption[];
}

type Make = (reading: OsaReading, centerId: RecordId, choices: FactChoices) => FactForm;

/** Fields of the buying center itself. */
const ofCenter =
  (...fields: readonly FactField[]): Make =>
  (_reading, centerId) => ({ object: 'Buying_Center__c', targets: [{ id: centerId, label: '' }], fields, always: {} });

const LONG = 32_768;

const FORMS: Readonly<Record<Exclude<FactCode, 'engagementHistory'>, Make>> = {
  buyingCenter: ofCenter(
    { name: 'Kind__c', type: 'choice', choices: BUYING_CENTER_KINDS },
    { name: 'Description__c', type: 'long', maxLength: LONG },
  ),
  industry: ({ facts: { account } }, _centerId, { industries }) => ({
    object: 'Account',
    targets: [{ id: account.id, label: account.name }],
    fields: [
      industries.length > 0
        ? { name: 'Industry', type: 'choice', choices: industries }
        : { name: 'Industry', type: 'text', maxLength: 255 },
    ],
    always: {},
  }),
  salesGoal: ofCenter({ name: 'Sales_Goal__c', type: 'money' }),
  walletShare: ofCenter({ name: 'Wallet__c', type: 'money' }, { name: 'Our_Revenue__c', type: 'money' }),
  growthTrend: ofCenter({ name: 'Growth_Trend__c', type: 'choice', choices: GROWTH_TRENDS }),
  competitiveEnvironment: ofCenter(
    { name: 'Main_Competitor__c', type: 'text', maxLength: 120 },
    { name: 'Competitive_Environment__c', type: 'long', maxLength: LONG },
  ),
  opportunityStatus: cellForm,
  contacts: contactForm,
  keyInitiatives: initiativeForm,
  relationshipStatus: (reading, centerId) => ({
    ...peopleForm(reading, centerId, ({ coverage, attitude }) => !coverage && !attitude),
    fields: [
      { name: 'Coverage__c', type: 'choice', choices: COVERAGES },
      { name: 'Attitude__c', type: 'choice', choices: ATTITUDES },
    ],
  }),
  relationshipMap: (reading, centerId) => ({
    ...peopleForm(reading, centerId, ({ reportsToId }) => !reportsToId),
    fields: [{ name: 'Reports_To__c', type: 'pick', options: reading.facts.stakeholders.map(positionOption), isRequired: true }],
  }),
};

/** Undefined where nobody has to write anything down: the fact is counted. */
export function formOf(code: FactCode, reading: OsaReading, centerId: RecordId, choices: FactChoices): FactForm | undefined {
  return code === 'engagementHistory' ? undefined : FORMS[code](reading, centerId, choices);
}

function initiativeForm({ facts: { account, insights } }: OsaReading, centerId: RecordId): FactForm {
  const fields: readonly FactField[] = [
    { name: 'Name', type: 'text', maxLength: 80, isRequired: true },
    { name: 'Importance__c', type: 'choice', choices: IMPORTANCES },
    { name: 'Target_Date__c', type: 'date' },
    { name: 'Confirmed_By_Customer__c', type: 'check' },
    { name: 'Detail__c', type: 'long', maxLength: LONG },
  ];
  const own = insights.filter(
    ({ buyingCenterId, kind, status }) => buyingCenterId === centerId && kind === 'Initiative' && status !== 'Dropped',
  );
  return {
    object: 'Insight__c',
    targets: stalestFirst(own).map(({ id, name }) => ({ id, label: name })),
    fields,
    always: {},
    making: {
      label: LABELS.NEW_INITIATIVE,
      fields,
      fixed: { Account__c: account.id, Buying_Center__c: centerId, Kind__c: 'Initiative', Status__c: 'Open' },
    },
  };
}

/** A position nobody holds gets its holder, or a new one is put on the map. */
function contactForm({ facts: { account, stakeholders } }: OsaReading, centerId: RecordId, { contacts }: FactChoices): FactForm {
  const contact: FactField = { name: 'Contact__c', type: 'pick', options: contacts, isRequired: true };
  const open = stakeholders.filter(({ buyingCenterId, contactId }) => buyingCenterId === centerId && !contactId);
  return {
    object: 'Stakeholder__c',
    targets: open.map(({ id, position }) => ({ id, label: fillIn(LABELS.NO_CONTACT, position) })),
    fields: [contact],
    always: { Occupancy__c: 'Held' },
    making: {
      label: LABELS.NEW_POSITION,
      fields: [
        { name: 'Name', type: 'text', maxLength: 80, isRequired: true },
        contact,
        { name: 'Management_Level__c', type: 'choice', choices: MANAGEMENT_LEVELS },
      ],
      fixed: { Account__c: account.id, Buying_Center__c: centerId },
    },
  };
}

type Person = OsaReading['facts']['stakeholders'][number];

/** Somebody of the buying center; whoever lacks it first. */
function peopleForm({ facts: { stakeholders } }: OsaReading, centerId: RecordId, isLacking: (one: Person) => boolean) {
  const own = stakeholders.filter(({ buyingCenterId }) => buyingCenterId === centerId);
  const ordered = [...own.filter(isLacking), ...stalestFirst(own.filter((one) => !isLacking(one)))];
  return {
    object: 'Stakeholder__c' as const,
    targets: ordered.map(({ id, position, contactName }) => ({
      id,
      label: contactName ? fillIn(LABELS.PERSON, contactName, position) : position,
    })),
    always: {},
    ...(own.length === 0 ? { obstacle: LABELS.NOBODY } : {}),
  };
}

function cellForm({ facts: { account, cells, solutions } }: OsaReading, centerId: RecordId): FactForm {
  const names = new Map(solutions.map(({ id, name }) => [id, name]));
  const own = cells.filter(({ buyingCenterId, solutionId }) => buyingCenterId === centerId && names.has(solutionId));
  const recorded = new Set(own.map(({ solutionId }) => solutionId));
  const state: readonly FactField[] = [
    { name: 'State_Override__c', type: 'choice', choices: CELL_STATES.filter((one) => one !== 'Unknown'), isRequired: true },
    { name: 'Override_Reason__c', type: 'long', maxLength: LONG, isRequired: true },
  ];
  const left = solutions
    .filter(({ id, isActive }) => !recorded.has(id) && isActive !== false)
    .map(({ id, name }) => ({ value: id, label: name }));
  return {
    object: 'White_Space_Cell__c',
    targets: stalestFirst(own).map((cell) => ({
      id: cell.id,
      label: fillIn(LABELS.CELL, names.get(cell.solutionId)!, cell.stateOverride ?? cell.state ?? '–'),
    })),
    fields: state,
    always: {},
    ...(left.length === 0
      ? {}
      : {
          making: {
            label: LABELS.NEW_CELL,
            fields: [{ name: 'Solution__c', type: 'pick' as const, options: left, isRequired: true }, ...state],
            fixed: { Account__c: account.id, Buying_Center__c: centerId },
          },
        }),
    ...(own.length + left.length === 0 ? { obstacle: LABELS.NO_SOLUTIONS } : {}),
  };
}

const positionOption = ({ id, position, contactName }: Person): PickerOption => ({
  value: id,
  label: contactName ?? position,
  detail: contactName ? position : undefined,
});

function stalestFirst<One extends { readonly confirmedOn?: Maybe<IsoDate> }>(list: readonly One[]): readonly One[] {
  return [...list].sort((a, b) =>
    (a.confirmedOn ?? '') < (b.confirmedOn ?? '') ? -1 : (a.confirmedOn ?? '') > (b.confirmedOn ?? '') ? 1 : 0,
  );
}
