import type { IsoDate, Maybe, RecordId, Track } from 'c/planModel';
import type { ActionView, ObjectiveView, StrategyView } from 'c/planQueries';

/** Objectives, strategies and actions have words of their own for it; these go for all three. */
export const STANDINGS = ['open', 'troubled', 'done', 'dropped'] as const;
export type Standing = (typeof STANDINGS)[number];

export type OsaKind = 'objective' | 'strategy' | 'action';

export type OsaRecord =
  | { readonly kind: 'objective'; readonly record: ObjectiveView }
  | { readonly kind: 'strategy'; readonly record: StrategyView }
  | { readonly kind: 'action'; readonly record: ActionView };

/** What a person wants to see; null for everything. */
export interface OsaFilter {
  readonly query: string;
  readonly track: Track | null;
  readonly ownerId: RecordId | null;
  /** `troubled` is part of `open`. */
  readonly standing: Standing | null;
  readonly isLate: boolean;
}

export const NO_FILTER: OsaFilter = { query: '', track: null, ownerId: null, standing: null, isLate: false };

/** Something is asked for that leaves records out, beside the track. */
export function isNarrow({ query, ownerId, standing, isLate }: OsaFilter): boolean {
  return query.trim() !== '' || ownerId !== null || standing !== null || isLate;
}

export function isFiltered(filter: OsaFilter): boolean {
  return isNarrow(filter) || filter.track !== null;
}

const STANDING_OF: Readonly<Record<string, Standing>> = {
  Proposed: 'open',
  Accepted: 'open',
  'On Track': 'open',
  'At Risk': 'troubled',
  Active: 'open',
  Planned: 'open',
  'In Progress': 'open',
  Blocked: 'troubled',
  Achieved: 'done',
  Missed: 'done',
  Done: 'done',
  Dropped: 'dropped',
};

/** Without a status something is still to be done. */
export function standingOf(status: Maybe<string>): Standing {
  return (status && STANDING_OF[status]) || 'open';
}

/** Neither reached nor given up. */
export function isOpenStatus(status: Maybe<string>): boolean {
  const standing = standingOf(status);
  return standing === 'open' || standing === 'troubled';
}

/** Due before today and still open. */
export function isLate({ status, dueOn }: { readonly status?: Maybe<string>; readonly dueOn?: Maybe<IsoDate> }, today: IsoDate): boolean {
  return Boolean(dueOn && dueOn < today) && isOpenStatus(status);
}

/** Whether a record is what is asked for by itself, whatever stands above or below it. The track is the objective's affair. */
export function matching(filter: OsaFilter, today: IsoDate): (one: OsaRecord) => boolean {
  const words = filter.query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const { ownerId, standing } = filter;
  return ({ kind, record }) => {
    if (ownerId !== null && (kind === 'strategy' || record.ownerId !== ownerId)) {
      if (kind !== 'objective' || record.salesCoOwnerId !== ownerId) return false;
    }
    if (standing !== null && !isIn(standing, record.status)) return false;
    if (filter.isLate && (kind === 'strategy' || !isLate(record, today))) return false;
    if (words.length === 0) return true;
    const name = record.name.toLocaleLowerCase();
    return words.every((word) => name.includes(word));
  };
}

function isIn(standing: Standing, status: Maybe<string>): boolean {
  return standing === 'open' ? isOpenStatus(status) : standingOf(status) === standing;
}
