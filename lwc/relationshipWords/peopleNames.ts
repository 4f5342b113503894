import NOT_VISIBLE from '@salesforce/label/c.CellWords_NotVisible';
import { calledName } from 'c/mapWords';
import { arrangeTree, type Maybe, type RecordId } from 'c/planModel';
import { pathNames } from 'c/matrixReading';
import { personOf, type RelationshipReading } from 'c/relationshipReading';

/** Names of the records a map speaks of, by id. Never empty: what the reader may not see, or what is gone, is said to be so. */
export interface PeopleNames {
  /** By the id of the stakeholder: the name, else `Vacant, Head of Fleet`. */
  readonly person: (id: Maybe<RecordId>) => string;
  /** By the id of the stakeholder. */
  readonly position: (id: Maybe<RecordId>) => string;
  /** By the id of the user. */
  readonly ourPerson: (id: Maybe<RecordId>) => string;
  /** With its path where another one has the same name. */
  readonly buyingCenter: (id: Maybe<RecordId>) => string;
  readonly contact: (id: Maybe<RecordId>) => string;
  readonly commitment: (id: Maybe<RecordId>) => string;
}

/** The look-ups are made when the first of their kind is asked for. */
export function peopleNamesOf(reading: RelationshipReading): PeopleNames {
  const { facts, ours } = reading;
  return {
    person: (id) => {
      const person = personOf(reading, id);
      return person ? calledName(person) : NOT_VISIBLE;
    },
    position: (id) => personOf(reading, id)?.stakeholder.position ?? NOT_VISIBLE,
    ourPerson: lookUp(
      () => ours,
      ({ name }) => name,
    ),
    buyingCenter: lookUpPath(reading),
    contact: lookUp(
      () => facts.contacts,
      ({ name }) => name,
    ),
    commitment: lookUp(
      () => facts.commitments,
      ({ promise }) => promise,
    ),
  };
}

function lookUp<Row extends { readonly id: RecordId }>(rows: () => readonly Row[], nameOf: (row: Row) => string): PeopleNames['person'] {
  let names: ReadonlyMap<RecordId, string> | undefined;
  return (id) => {
    names ??= new Map(rows().map((row) => [row.id, nameOf(row)]));
    return (id && names.get(id)) || NOT_VISIBLE;
  };
}

function lookUpPath({ facts: { buyingCenters } }: RelationshipReading): PeopleNames['person'] {
  let nameOf: ReturnType<typeof pathNames> | undefined;
  return (id) => (nameOf ??= pathNames(arrangeTree(buyingCenters), buyingCenters))(id) ?? NOT_VISIBLE;
}
