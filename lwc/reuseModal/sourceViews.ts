import { fillIn } from 'c/fillIn';
import type { OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import type { ObjectiveToReuse, ObjectiveView } from 'c/planQueries';
import { LABELS } from './labels.ts';

/** An objective of another account that may be copied. */
export interface SourceView {
  readonly id: RecordId;
  readonly name: string;
  readonly facts: string;
  /** That there is a copy of it here; empty where there is none. */
  readonly here: string;
  readonly isChosen: boolean;
}

export function accountOf({ accountName }: ObjectiveToReuse): string {
  return accountName ?? LABELS.UNSEEN_ACCOUNT;
}

/** Copies of an objective in the shown plan. */
export function copiesOf({ facts }: OsaReading, sourceId: RecordId): readonly ObjectiveView[] {
  return facts.objectives.filter(({ adaptedFromId }) => adaptedFromId === sourceId);
}

/** Those of other accounts that hold all words, what fits the account's own way of business first. */
export function findSources({ facts }: OsaReading, sources: readonly ObjectiveToReuse[], query: string): readonly ObjectiveToReuse[] {
  const own = new Set(facts.accountIds);
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return sources
    .filter((one) => !(one.accountId && own.has(one.accountId)))
    .filter((one) => {
      const text = `${one.name} ${one.accountName ?? ''} ${one.kind ?? ''} ${one.track} ${one.industry ?? ''}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

export function sourceView(reading: OsaReading, one: ObjectiveToReuse, chosenId: RecordId): SourceView {
  const copies = copiesOf(reading, one.id);
  return {
    id: one.id,
    name: one.name,
    facts: fillIn(LABELS.FACTS, accountOf(one), [one.track, one.kind, one.industry, one.measure].filter(Boolean).join(', ')),
    here: copies.length > 0 ? fillIn(LABELS.HERE_ALREADY, copies.map(({ name }) => name).join(', ')) : '',
    isChosen: one.id === chosenId,
  };
}
