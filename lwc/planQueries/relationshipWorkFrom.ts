import type {
  CellState,
  Commitment,
  CommitmentDirection,
  CommitmentKind,
  CommitmentStatus,
  IsoDate,
  Maybe,
  ObjectiveKind,
  ObjectiveStatus,
  PursuedCell,
  RecordId,
  Track,
} from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { lastChangeOf, planRecordOf, valueOf, type Field, type LastChange, type NamedNode, type RecordNode } from './records.ts';

export interface CommitmentView extends Commitment {
  readonly lastChange: LastChange;
}

interface CommitmentNode extends RecordNode, NamedNode {
  readonly Direction__c: Field<CommitmentDirection>;
  readonly Kind__c?: Maybe<Field<CommitmentKind>>;
  readonly Our_Person__c?: Maybe<Field<RecordId>>;
  readonly Our_Person__r?: Maybe<NamedNode>;
  readonly Stakeholder__c?: Maybe<Field<RecordId>>;
  readonly Promised_On__c?: Maybe<Field<IsoDate>>;
  readonly Due_On__c?: Maybe<Field<IsoDate>>;
  readonly Status__c?: Maybe<Field<CommitmentStatus>>;
  readonly Settled_On__c?: Maybe<Field<IsoDate>>;
  readonly Note__c?: Maybe<Field<string>>;
}

/** The promises of all pages of `COMMITMENTS`. */
export function commitmentsFrom(pages: readonly unknown[]): readonly CommitmentView[] {
  return nodesOfPages<CommitmentNode>(pages).map((node) => ({
    ...planRecordOf(node),
    promise: valueOf(node.Name) ?? '',
    direction: node.Direction__c.value ?? 'Ours to Them',
    kind: valueOf(node.Kind__c),
    ourPersonId: valueOf(node.Our_Person__c),
    ourPersonName: valueOf(node.Our_Person__r?.Name),
    stakeholderId: valueOf(node.Stakeholder__c),
    promisedOn: valueOf(node.Promised_On__c),
    dueOn: valueOf(node.Due_On__c),
    status: valueOf(node.Status__c),
    settledOn: valueOf(node.Settled_On__c),
    note: valueOf(node.Note__c),
    lastChange: lastChangeOf(node),
  }));
}

/** An objective as far as an action needs it that is to belong to one. */
export interface PlanObjectiveName {
  readonly id: RecordId;
  readonly name: string;
  readonly track: Maybe<Track>;
  readonly kind: Maybe<ObjectiveKind>;
  readonly status: Maybe<ObjectiveStatus>;
}

interface ObjectiveNode extends RecordNode, NamedNode {
  readonly Track__c?: Maybe<Field<Track>>;
  readonly Kind__c?: Maybe<Field<ObjectiveKind>>;
  readonly Status__c?: Maybe<Field<ObjectiveStatus>>;
}

/** The objectives of all pages of `PLAN_OBJECTIVES`. */
export function planObjectivesFrom(pages: readonly unknown[]): readonly PlanObjectiveName[] {
  return nodesOfPages<ObjectiveNode>(pages).map((node) => ({
    id: node.Id,
    name: valueOf(node.Name) ?? '',
    track: valueOf(node.Track__c),
    kind: valueOf(node.Kind__c),
    status: valueOf(node.Status__c),
  }));
}

interface PlaceNode {
  readonly Buying_Center__c?: Maybe<Field<RecordId>>;
  readonly Solution__c?: Maybe<Field<RecordId>>;
  readonly Opportunity__c?: Maybe<Field<RecordId>>;
  readonly Sponsor__c?: Maybe<Field<RecordId>>;
  readonly State__c?: Maybe<Field<CellState>>;
}
interface FocusNode {
  readonly Id: RecordId;
  readonly White_Space_Cell__c: Field<RecordId>;
  readonly White_Space_Cell__r?: Maybe<PlaceNode>;
}

/** Nothing is to be won there, whatever the focus says. */
const IS_OVER: readonly Maybe<CellState>[] = ['Ours', 'No Fit'];

/** The cells somebody goes for, each once: those of `FOCUS_CELLS`, then those of `OPEN_CELLS`. */
export function pursuedCellsFrom(focus: readonly unknown[], open: readonly unknown[]): readonly PursuedCell[] {
  const cells = [
    ...nodesOfPages<FocusNode>(focus)
      .filter((node) => !IS_OVER.includes(valueOf(node.White_Space_Cell__r?.State__c)))
      .flatMap((node) => pursuedFrom(valueOf(node.White_Space_Cell__c), node.White_Space_Cell__r)),
    ...nodesOfPages<PlaceNode & { readonly Id: RecordId }>(open).flatMap((node) => pursuedFrom(node.Id, node)),
  ];
  return [...new Map(cells.map((cell) => [cell.id, cell])).values()];
}

function pursuedFrom(id: Maybe<RecordId>, place: Maybe<PlaceNode>): readonly PursuedCell[] {
  const [buyingCenterId, solutionId] = [valueOf(place?.Buying_Center__c), valueOf(place?.Solution__c)];
  if (!id || !buyingCenterId || !solutionId) return [];
  return [{ id, buyingCenterId, solutionId, opportunityId: valueOf(place?.Opportunity__c), sponsorId: valueOf(place?.Sponsor__c) }];
}
