import { fillIn } from 'c/fillIn';
import { refusalsIn } from 'c/partlySaved';
import type { ChangeGroup, PlanChange, SaveProblem, SaveProgress, SteppedOutcome } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { followRevived } from 'c/changeSets';
import { explainSave } from './explainSave.ts';
import { LABELS } from './labels.ts';
import { saveGroups, type SavedPart } from './saveGroups.ts';
import type { SavingBook } from './savingBook.ts';
import type { SaveWay } from './saveWay.ts';
import { takeBack, type Renamed } from './takeBack.ts';

/** What a saver needs of the page it saves for. */
export interface ChangeSaverHost<Reading> {
  /** As the page has it now; asked again after each `readAgain`. */
  read(): Reading;
  readAgain(): Promise<void>;
  /** The saver's message, progress or steps are others than before. */
  handleSaverChange(): void;
}

/** Something a person did, that he can take back. */
interface Step<Facts> {
  readonly message: string;
  readonly parts: readonly SavedPart<Facts>[];
}

/** Each step keeps the facts it was made from. */
const MOST_STEPS = 30;

/** Saves what is done on a page, one after the other, and keeps the steps back and forth. */
export class ChangeSaver<Reading extends { readonly facts: unknown }> {
  /** What was done last; empty once it was dismissed. */
  message = '';
  /** Of a save that is under way. */
  progress: SaveProgress | undefined;
  private readonly host: ChangeSaverHost<Reading>;
  private readonly book: SavingBook<Reading>;
  private past: readonly Step<Reading['facts']>[] = [];
  private future: readonly Step<Reading['facts']>[] = [];
  private renamed: Renamed = {};
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  /** By id and revision before: what our own saves under way have made of it. */
  private readonly raised = new Map<string, number>();

  constructor(host: ChangeSaverHost<Reading>, book: SavingBook<Reading>) {
    this.host = host;
    this.book = book;
  }

  /** What `undo` would take back; undefined when there is nothing. */
  get lastDone(): string | undefined {
    return this.past.at(-1)?.message;
  }

  /** What `redo` would do again; undefined when there is nothing. */
  get lastUndone(): string | undefined {
    return this.future.at(-1)?.message;
  }

  /** Whether what the message tells can be taken back. */
  get canUndoMessage(): boolean {
    return this.message !== '' && this.past.at(-1)?.message === this.message;
  }

  /** Ids that are kept elsewhere: records that came again have new ones. */
  follow(ids: readonly RecordId[]): readonly RecordId[] {
    return followRevived(ids, this.renamed);
  }

  /** @param message what was done; a step back is offered under it */
  save(groups: readonly ChangeGroup[], message: string, { onProgress, ...way }: SaveWay = {}): Promise<SaveProblem | undefined> {
    return this.inTurn(async () => {
      if (groups.every(({ length }) => length === 0)) return undefined;
      const before = this.host.read();
      const notHis = groups.flatMap((group) => this.book.notHis?.(before, group) ?? []);
      if (notHis.length > 0) return { messages: [...new Set(notHis)].map((name) => fillIn(LABELS.NOT_YOUR_TRACK, name)) };
      const current = groups.map((group) => group.map((change) => this.caughtUp(change)));
      const tell = (progress: SaveProgress) => {
        this.handleProgress(progress);
        onProgress?.(progress);
      };
      const { parts, outcome } = await saveGroups<Reading['facts']>(before.facts, current, tell, way);
      const following = this.book.following?.(before, parts) ?? [];
      const followed = await saveGroups<Reading['facts']>(before.facts, following);
      for (const { changes } of [...parts, ...followed.parts]) this.noteRaised(changes);
      await this.host.readAgain();
      if (parts.length > 0) {
        const told = outcome.isSaved ? message : fillIn(LABELS.SAVED_PARTLY, message, parts.length, groups.length);
        this.past = [...this.past, { message: told, parts: [...parts, ...followed.parts] }].slice(-MOST_STEPS);
        this.future = [];
        this.message = told;
      }
      const problem = explainSave(this.book, before, this.host.read().facts, current, outcome);
      return problem ?? this.left(following, followed.outcome);
    });
  }

  /** What was asked for is saved, but not all that was to follow it. */
  private left(following: readonly ChangeGroup[], outcome: SteppedOutcome): SaveProblem | undefined {
    if (outcome.isSaved) return undefined;
    return {
      messages: [fillIn(LABELS.NOT_FOLLOWED, following.length - outcome.saved.length), ...refusalsIn(outcome)],
      isPartlySaved: true,
    };
  }

  undo(): Promise<SaveProblem | undefined> {
    return this.inTurn(async () => {
      const step = this.past.at(-1);
      if (!step) return undefined;
      const { done, problem, isOver } = await this.back(step);
      if (isOver) this.past = this.past.slice(0, -1);
      if (done) this.future = [...this.future, done];
      if (done) this.message = fillIn(LABELS.UNDONE, step.message);
      return problem;
    });
  }

  redo(): Promise<SaveProblem | undefined> {
    return this.inTurn(async () => {
      const step = this.future.at(-1);
      if (!step) return undefined;
      const { done, problem, isOver } = await this.back(step);
      if (isOver) this.future = this.future.slice(0, -1);
      if (done) this.past = [...this.past, done].slice(-MOST_STEPS);
      if (done) this.message = fillIn(LABELS.REDONE, step.message);
      return problem;
    });
  }

  /** Says something that was not saved here, without a way back. */
  tell(message: string): void {
    this.message = message;
    this.host.handleSaverChange();
  }

  private async back({ message, parts: saved }: Step<Reading['facts']>) {
    const way = { read: () => this.host.read(), readAgain: () => this.host.readAgain(), onProgress: this.handleProgress };
    const { parts, renamed, stale, messages } = await takeBack<Reading['facts']>(this.book, followRevived(saved, this.renamed), way);
    this.renamed = { ...followRevived(this.renamed, renamed), ...renamed };
    const reviving = (saved[0] && this.book.reviving?.(saved[0].before, renamed)) ?? [];
    const revived = await saveGroups<Reading['facts']>(this.host.read().facts, reviving);
    if (reviving.length > 0) await this.host.readAgain();
    const left = this.left(reviving, revived.outcome);
    const changedSince = stale > 0 ? [fillIn(LABELS.CHANGED_SINCE, parts.length, saved.length)] : [];
    const sentences = [...changedSince, ...messages, ...(left?.messages ?? [])];
    const problem: SaveProblem | undefined = sentences.length > 0 ? { messages: sentences, isPartlySaved: parts.length > 0 } : undefined;
    // What was refused altogether, say because the org was not reached, can be tried once more.
    const isOver = parts.length > 0 || stale === saved.length;
    return { done: parts.length > 0 ? { message, parts: [...parts, ...revived.parts] } : undefined, problem, isOver };
  }

  private readonly handleProgress = (progress: SaveProgress): void => {
    this.progress = progress;
    this.host.handleSaverChange();
  };

  /** One after the other: what is done while a save is under way waits for it. */
  private inTurn(task: () => Promise<SaveProblem | undefined>): Promise<SaveProblem | undefined> {
    this.waiting += 1;
    const result = this.turn.then(task).finally(() => {
      this.waiting -= 1;
      if (this.waiting === 0) this.raised.clear();
      this.progress = undefined;
      this.host.handleSaverChange();
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** A change that was made before our own last save was read again rests on what that save wrote. */
  private caughtUp(change: PlanChange): PlanChange {
    if (change.kind !== 'update') return change;
    let seenRevision = change.seenRevision;
    for (let next = seenRevision; next !== undefined; next = this.raised.get(`${change.id} ${next}`)) seenRevision = next;
    return { ...change, seenRevision };
  }

  private noteRaised(changes: ChangeGroup): void {
    for (const change of changes) {
      if (change.kind !== 'update' || typeof change.seenRevision !== 'number') continue;
      this.raised.set(`${change.id} ${change.seenRevision}`, change.seenRevision + 1);
    }
  }
}
