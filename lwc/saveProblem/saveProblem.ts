import { api, LightningElement } from 'lwc';
import CHANGED_BY from '@salesforce/label/c.Common_ChangedBy';
import CHANGED_BY_SOMEBODY from '@salesforce/label/c.Common_ChangedBySomebody';
import CONFLICT_HELP from '@salesforce/label/c.Common_ConflictHelp';
import DELETED from '@salesforce/label/c.Common_Deleted';
import NO_RIGHT from '@salesforce/label/c.Common_NoRight';
import NOT_SAVED from '@salesforce/label/c.Common_NotSaved';
import PARTLY_SAVED from '@salesforce/label/c.Common_PartlySaved';
import RELOAD from '@salesforce/label/c.Common_Reload';
import { fillIn } from 'c/fillIn';
import type { SaveProblem as Problem } from 'c/planChanges';
import { formatAgo } from 'c/userFormat';

/** Whoever lost the right to change an object or a field is told by GraphQL that there is no such thing. */
const NO_SUCH_THING =
  /Unknown type ['"]\w+(Create|Update)Input|['"]\w+(Create|Update|Delete)['"].*UIAPIMutations|is not defined by type ['"]\w+Representation/;

/**
 * Why a save was refused. What the person typed is not this component's to touch: it stays on screen.
 * @fires reload when the person gives up what was typed and wants the record as it is now
 */
export default class SaveProblem extends LightningElement {
  @api problem: Problem | undefined;

  labels = { RELOAD };

  get heading(): string {
    if (this.problem?.isDeleted) return DELETED;
    const conflict = this.problem?.conflict;
    if (!conflict) return this.problem?.isPartlySaved ? PARTLY_SAVED : NOT_SAVED;
    return conflict.byName ? fillIn(CHANGED_BY, conflict.byName, formatAgo(conflict.on)) : CHANGED_BY_SOMEBODY;
  }

  /** After a lost race, and of what is gone, the platform's own sentence would say the same again. */
  get sentences(): readonly string[] {
    if (!this.problem) return [];
    const { conflict, isDeleted, messages } = this.problem;
    if (conflict) return [CONFLICT_HELP];
    if (isDeleted) return [];
    return [...new Set(messages.map((message) => (NO_SUCH_THING.test(message) ? NO_RIGHT : message)))];
  }

  get canReload(): boolean {
    return Boolean(this.problem?.conflict ?? this.problem?.isDeleted);
  }

  handleReload(): void {
    this.dispatchEvent(new CustomEvent('reload'));
  }
}
