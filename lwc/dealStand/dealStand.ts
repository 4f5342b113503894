import { api, LightningElement } from 'lwc';
import type { DealGroupReading } from 'c/dealGroup';
import type { Held } from 'c/held';
import type { RelationshipReading } from 'c/relationshipReading';
import { LABELS } from './labels.ts';
import { innerCircleWords, standViews, type StandView } from './standViews.ts';

/** Who of a deal supports and who opposes, and with which power: judgements, so it shows nothing to a reader who may not see attitudes. */
export default class DealStand extends LightningElement {
  @api relationships: Held<RelationshipReading> | undefined;
  @api group: Held<DealGroupReading> | undefined;

  labels = LABELS;

  get isShown(): boolean {
    const group = this.group?.();
    return group !== undefined && group.seesStand && group.members.length > 0;
  }

  get stands(): readonly StandView[] {
    return standViews(this.group!(), this.seesPower);
  }

  get innerCircle(): string {
    return innerCircleWords(this.group!(), this.seesPower);
  }

  private get seesPower(): boolean {
    return this.relationships?.().sees.power === true;
  }
}
