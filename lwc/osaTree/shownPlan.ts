import type { OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { withEdits, type OsaEdit } from './edits.ts';
import { isNarrow, NO_FILTER, type OsaFilter } from './filter.ts';
import { foldedAtFirst } from './folding.ts';
import { treeOf, type ObjectiveNode } from './nodes.ts';
import { withMoves, type Move } from './places.ts';
import { recordIn } from './records.ts';

/** What a view shows: the plan as it was read, with what is moved and edited and not saved yet. */
export class ShownPlan {
  tree: readonly ObjectiveNode[] = [];
  filter: OsaFilter = NO_FILTER;
  private folded: ReadonlySet<RecordId> = new Set();
  /** What a person has found must not stay folded away: found things fold by themselves. */
  private foldedWhenFound: ReadonlySet<RecordId> = new Set();
  private known: ReadonlySet<RecordId> = new Set();
  private moves: readonly Move[] = [];

  /** @param edits by id, what is typed and not saved yet */
  read(reading: OsaReading, edits: (id: RecordId) => OsaEdit | undefined): void {
    const fresh = reading.objectives.filter(({ id }) => !this.known.has(id));
    if (fresh.length > 0) this.folded = new Set([...this.folded, ...foldedAtFirst(fresh)]);
    this.known = new Set(reading.objectives.map(({ id }) => id));
    this.tree = withEdits(withMoves(treeOf(reading.objectives, this.filter, reading.today), this.moves), edits);
  }

  isOpen(id: RecordId): boolean {
    return !(isNarrow(this.filter) ? this.foldedWhenFound : this.folded).has(id);
  }

  setOpen(ids: readonly RecordId[], isOpen: boolean): void {
    const folded = new Set(isNarrow(this.filter) ? this.foldedWhenFound : this.folded);
    for (const id of ids)
      if (isOpen) folded.delete(id);
      else folded.add(id);
    if (isNarrow(this.filter)) this.foldedWhenFound = folded;
    else this.folded = folded;
  }

  /** Opens what a record stands below. @returns false where it is not shown at all */
  unfold(id: RecordId): boolean {
    const found = recordIn(this.tree, id);
    if (!found) return false;
    if (found.kind !== 'objective') this.setOpen([found.record.objectiveId], true);
    if (found.kind === 'action' && found.record.strategyId) this.setOpen([found.record.strategyId], true);
    return true;
  }

  find(filter: OsaFilter): void {
    this.filter = filter;
    this.foldedWhenFound = new Set();
  }

  /** Shown at once; `settle` says that it is saved, or was refused. */
  move(move: Move): void {
    this.moves = [...this.moves, move];
  }

  settle(move: Move): void {
    this.moves = this.moves.filter((one) => one !== move);
  }

  /** Objectives, and strategies with what is below them: what can be folded. */
  get foldable(): readonly RecordId[] {
    return this.tree.flatMap(({ id, strategies }) => [id, ...strategies.map((one) => one.id)]);
  }
}
