import { api, LightningElement, wire } from 'lwc';
import { graphql, type GraphQLError, type GraphQLResult } from 'lightning/graphql';
import { NavigationMixin } from 'lightning/navigation';
import { line, row, section, type CardDeedDetail, type CardSection } from 'c/cardSection';
import { dueWords } from 'c/osaWords';
import type { RecordId } from 'c/planModel';
import { SERVING_OBJECTIVES, servingObjectivesFrom, type ServingObjective } from 'c/planQueries';
import { LABELS } from './labels.ts';

/** Objectives of sales, marketing and delivery that serve a buying center, a cell or an opportunity: one press leads to each (system E). */
export default class ServingObjectives extends NavigationMixin(LightningElement) {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  objectives: readonly ServingObjective[] | undefined;
  problem: readonly GraphQLError[] | undefined;
  private refresh: (() => Promise<void>) | undefined;

  @wire(graphql, { query: SERVING_OBJECTIVES, variables: '$variables' })
  handleObjectives({ data, errors, refresh }: GraphQLResult): void {
    this.refresh = refresh;
    if (data) this.objectives = servingObjectivesFrom(data);
    this.problem = errors;
  }

  get variables(): { readonly recordId: RecordId } | undefined {
    return this.recordId ? { recordId: this.recordId } : undefined;
  }

  get section(): CardSection | undefined {
    const lines = this.objectives?.map(({ id, name, track, status, dueOn, ownerName }) =>
      line(id, '', {
        detail: row(track, status, ownerName, dueWords(dueOn)),
        buttons: [{ key: 'open', deed: 'record', label: name, alternative: name, value: id, object: 'Plan_Objective__c' }],
      }),
    );
    return lines && section('objectives', LABELS.TITLE, { lines, empty: LABELS.NONE });
  }

  async handleRetry(): Promise<void> {
    this.problem = undefined;
    await this.refresh?.();
  }

  handleOpen({ detail: { value, object } }: CustomEvent<CardDeedDetail>): void {
    const attributes = { recordId: value, objectApiName: object!, actionName: 'view' };
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes });
  }
}
