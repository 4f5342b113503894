import NOT_VISIBLE from '@salesforce/label/c.CellWords_NotVisible';
import { pathNames } from 'c/matrixReading';
import { actionOf, campaignOf, nameOfUser, objectiveOf, type OsaReading } from 'c/osaReading';
import { arrangeTree, type Maybe, type RecordId } from 'c/planModel';

type NameOf = (id: Maybe<RecordId>) => string;

/** Names of the records that advice speaks of, by id. Never empty: what the reader may not see, or what is gone, is said to be so. */
export interface OsaNames {
  readonly objective: NameOf;
  readonly action: NameOf;
  readonly plan: NameOf;
  readonly campaign: NameOf;
  readonly user: NameOf;
  /** Of a person on the map. */
  readonly contact: NameOf;
  /** With its path where another one has the same name. */
  readonly buyingCenter: NameOf;
  /** ISO code of the money of an objective or a buying center; undefined in an org with one currency. */
  readonly currencyOf: (id: Maybe<RecordId>) => Maybe<string>;
}

/** The look-ups are made when the first of their kind is asked for. */
export function osaNamesOf(reading: OsaReading): OsaNames {
  const { plans, stakeholders, buyingCenters } = reading.facts;
  let contacts: ReadonlyMap<RecordId, string> | undefined;
  let centerName: ReturnType<typeof pathNames> | undefined;
  return {
    objective: (id) => objectiveOf(reading, id)?.objective.name ?? NOT_VISIBLE,
    action: (id) => actionOf(reading, id)?.name ?? NOT_VISIBLE,
    plan: (id) => plans.find((one) => one.id === id)?.name ?? NOT_VISIBLE,
    campaign: (id) => campaignOf(reading, id)?.name ?? NOT_VISIBLE,
    user: (id) => nameOfUser(reading, id) ?? NOT_VISIBLE,
    contact: (id) => {
      contacts ??= new Map(
        stakeholders.flatMap(({ contactId, contactName }) => (contactId && contactName ? [[contactId, contactName]] : [])),
      );
      return (id && contacts.get(id)) || NOT_VISIBLE;
    },
    buyingCenter: (id) => (centerName ??= pathNames(arrangeTree(buyingCenters), buyingCenters))(id) ?? NOT_VISIBLE,
    currencyOf: (id) => objectiveOf(reading, id)?.objective.currency ?? buyingCenters.find((one) => one.id === id)?.currency,
  };
}
