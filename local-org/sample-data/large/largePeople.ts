import { ATTITUDES, COVERAGES, LINK_KINDS, MANAGEMENT_LEVELS, POWERS } from 'c/planModel';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { buyingCenterName } from './largeNames.ts';

const KEY = 'meridian';
const ACCOUNT = `account:${KEY}`;
const parent = { Account__c: ref(ACCOUNT) };

/** People every large account has: the cells name them as sponsors. */
export const FEWEST_PEOPLE = 160;
/** A head has so many reports at the most. */
const SPAN = 6;
const FUNCTIONS = ['Operations', 'Engineering', 'Finance', 'IT', 'Procurement', 'Quality and Safety', 'Sales'];
const FIRST_NAMES = ['Ada', 'Bo', 'Chen', 'Dana', 'Emre', 'Femi', 'Greta', 'Hugo', 'Ines', 'Jonah', 'Kaya', 'Lars', 'Mina'];
const LAST_NAMES = ['Abara', 'Berg', 'Costa', 'Dahl', 'Ek', 'Fosse', 'Gruber', 'Haddad', 'Ito', 'Jensen', 'Kowal'];

const contactRef = (index: number) => `contact:${KEY}/${index}`;
const personRef = (index: number) => `person:${KEY}/${index}`;
const range = (length: number) => Array.from({ length }, (_, index) => index);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

/** Between two of them; `Knows` begins with one of ours. */
const KINDS = LINK_KINDS.filter((kind) => kind !== 'Knows');

interface PeopleSize {
  readonly buyingCenters: number;
  readonly people?: number;
  readonly links?: number;
}

/** A hierarchy six wide below one head, with vacant positions and placeholders, judgements with gaps, and links across it. The same every time. */
export function largePeople({ buyingCenters, people = FEWEST_PEOPLE, links = 0 }: PeopleSize): readonly SampleRecord[] {
  const count = Math.max(FEWEST_PEOPLE, people);
  return [...range(count).flatMap((index) => position(index, buyingCenters)), ...range(links).map((index) => link(index, count))];
}

/** Numbers of those who hold a position: a contact each. @param people as many as are loaded; the fewest unless said */
export function heldPeople(people = FEWEST_PEOPLE): readonly number[] {
  return range(Math.max(FEWEST_PEOPLE, people)).filter(isHeld);
}

/** Sponsors of cells have to be there, so gaps begin behind them. */
const isHeld = (index: number) => index < FEWEST_PEOPLE || index % 17 !== 3;

function position(index: number, buyingCenters: number): readonly SampleRecord[] {
  const depth = depthOf(index);
  const held = isHeld(index);
  const contact: SampleRecord = {
    ref: contactRef(index),
    object: 'Contact',
    fields: {
      AccountId: ref(ACCOUNT),
      FirstName: pick(FIRST_NAMES, index),
      LastName: `${pick(LAST_NAMES, index * 7)} ${index + 1}`,
      Title: `Head of ${buyingCenterName(index, 2)}`,
    },
  };
  const stakeholder: SampleRecord = {
    ref: personRef(index),
    object: 'Stakeholder__c',
    fields: {
      ...parent,
      Name: `Head of ${buyingCenterName(index, 2)}`,
      Key__c: `${KEY}/person-${index}`,
      Contact__c: held ? ref(contactRef(index)) : null,
      Occupancy__c: held ? 'Held' : index % 2 === 0 ? 'Vacant' : 'Unknown',
      Buying_Center__c: index % 23 === 22 ? null : ref(`bc:${KEY}/${index % buyingCenters}`),
      Reports_To__c: index === 0 ? null : ref(personRef(headOf(index))),
      Management_Level__c: pick(MANAGEMENT_LEVELS, Math.min(depth, MANAGEMENT_LEVELS.length - 1)),
      Function__c: pick(FUNCTIONS, index),
      Attitude__c: pick(ATTITUDES, index),
      Power__c: pick(POWERS, index),
      Coverage__c: index % 4 === 0 ? null : pick(COVERAGES, index),
      Buying_Roles__c: index % 3 === 0 ? 'Decision Maker' : 'Evaluator',
    },
  };
  return held ? [contact, stakeholder] : [stakeholder];
}

const headOf = (index: number) => Math.floor((index - 1) / SPAN);
const depthOf = (index: number): number => (index === 0 ? 0 : 1 + depthOf(headOf(index)));

/** Half of them near by, half across the company; nobody to himself, and no two the same. */
function link(index: number, people: number): SampleRecord {
  const from = (index * 7) % people;
  const round = Math.floor(index / people);
  const step = index % 2 === 0 ? 1 + (index % 5) + 5 * round : 97 + (index % 31) + 31 * round;
  return {
    ref: `link:${KEY}/${index}`,
    object: 'Stakeholder_Link__c',
    fields: {
      ...parent,
      Key__c: `${KEY}/link-${index}`,
      From_Stakeholder__c: ref(personRef(from)),
      To_Stakeholder__c: ref(personRef((from + step) % people)),
      Kind__c: pick(KINDS, index),
      Weight__c: 1 + (index % 5),
    },
  };
}
