import { DEFAULT_POLICY, type CampaignResponse, type Track } from 'c/planModel';
import type { OsaFacts } from 'c/osaReading';
import type { ActionView, BuyingCenterView, CampaignView, ObjectiveView, StakeholderView, StrategyView } from 'c/planQueries';
import { calendarFrom } from '../../../local-org/sample-data/dates.ts';
import { buyingCenterName } from '../../../local-org/sample-data/large/largeNames.ts';
import { largeOsas, type OsaSize } from '../../../local-org/sample-data/large/largeOsas.ts';
import { largePeople } from '../../../local-org/sample-data/large/largePeople.ts';
import type { SampleRecord } from '../../../local-org/sample-data/recordLoader.ts';

/** The day everything is read at. */
export const OSA_TODAY = '2026-11-22';

const BUYING_CENTERS = 60;
const PEOPLE = 400;
const USERS: Readonly<Record<string, string>> = { 'user:mara': 'Mara Lindqvist', 'user:jonas': 'Jonas Okafor' };
const UNSAVED = { lastChange: {}, revision: 1 };

type Fields = SampleRecord['fields'];
const text = (value: Fields[string]) => (typeof value === 'string' ? value : null);
const number = (value: Fields[string]) => (typeof value === 'number' ? value : null);
const refOf = (value: Fields[string]) => (typeof value === 'object' && value !== null ? value.ref : null);

/** The plan that the large customer is loaded with, as facts, with the people its campaigns invite. The same every time: nothing is random. */
export function largeOsaFacts(size: OsaSize): OsaFacts {
  const calendar = calendarFrom(Date.parse(`${OSA_TODAY}T12:00:00Z`));
  const records = [
    ...largePeople({ buyingCenters: BUYING_CENTERS, people: PEOPLE }),
    ...largeOsas({ ...size, buyingCenters: BUYING_CENTERS, people: PEOPLE }, calendar),
  ];
  const of = <View>(object: string, view: (fields: Fields, ref: string, index: number) => View): readonly View[] =>
    records.filter((record) => record.object === object).map(({ fields, ref }, index) => view(fields, ref, index));
  const plan = {
    ...{ id: 'plan', name: 'Meridian 2026', accountId: 'account', periodStart: '2026-01-01', periodEnd: '2026-12-31' },
    ...{ members: [], isReviewOverdue: false, lastChange: {} },
  };
  const campaigns = of('Campaign', campaignView);
  const campaignName = new Map(campaigns.map(({ id, name }) => [id, name]));
  return {
    account: { id: 'account', name: 'Meridian Ports and Logistics', industry: 'Transportation' },
    accountIds: ['account'],
    policy: DEFAULT_POLICY,
    ...{ plans: [plan], plan },
    objectives: of('Plan_Objective__c', objectiveView),
    strategies: of('Plan_Strategy__c', strategyView),
    actions: of('Plan_Action__c', actionView),
    buyingCenters: Array.from({ length: BUYING_CENTERS }, (_, index): BuyingCenterView => ({
      ...{ id: `bc:meridian/${index}`, name: buyingCenterName(index, 2), lastChange: {} },
    })),
    stakeholders: of('Stakeholder__c', stakeholderView),
    campaigns,
    responses: of('CampaignMember', (fields, id, index): CampaignResponse => {
      const hasResponded = fields.Status === 'Responded';
      return {
        ...{ id, contactId: refOf(fields.ContactId)!, campaignId: refOf(fields.CampaignId) },
        ...{ campaignName: campaignName.get(refOf(fields.CampaignId)!)!, status: text(fields.Status), hasResponded },
        respondedOn: hasResponded ? calendar.day(-(index % 200)) : null,
      };
    }),
    ...{ comments: [], solutions: [], cells: [], links: [], insights: [], opportunities: [], activities: [], tasks: [], members: [] },
    userNames: USERS,
  };
}

function campaignView(fields: Fields, id: string): CampaignView {
  return {
    ...{ id, name: String(fields.Name), type: text(fields.Type), status: text(fields.Status) },
    ...{ startOn: text(fields.StartDate), endOn: text(fields.EndDate), isActive: true },
  };
}

function objectiveView(fields: Fields, id: string): ObjectiveView {
  const [ownerId, salesCoOwnerId] = [refOf(fields.Objective_Owner__c), refOf(fields.Sales_Co_Owner__c)];
  return {
    ...{ ...UNSAVED, id, planId: 'plan', name: String(fields.Name), track: fields.Track__c as Track },
    kind: fields.Kind__c as ObjectiveView['kind'],
    status: fields.Status__c as ObjectiveView['status'],
    measure: text(fields.Measure__c),
    measureKind: fields.Measure_Kind__c as ObjectiveView['measureKind'],
    ...{ baseline: number(fields.Baseline__c), target: number(fields.Target__c), current: number(fields.Current__c) },
    ...{ measuredOn: text(fields.Measured_On__c), dueOn: text(fields.Due_On__c), acceptedOn: text(fields.Accepted_On__c) },
    ...{ buyingCenterId: refOf(fields.Buying_Center__c), serviceLevelDays: number(fields.Service_Level_Days__c) },
    ...{ ownerId, ownerName: USERS[ownerId!], salesCoOwnerId, salesCoOwnerName: salesCoOwnerId && USERS[salesCoOwnerId] },
    ...{ budget: number(fields.Budget__c), sortOrder: number(fields.Sort_Order__c) },
  };
}

function strategyView(fields: Fields, id: string): StrategyView {
  return {
    ...{ ...UNSAVED, id, name: String(fields.Name), objectiveId: refOf(fields.Plan_Objective__c)! },
    status: fields.Status__c as StrategyView['status'],
    ...{ plannedCost: number(fields.Planned_Cost__c), sortOrder: number(fields.Sort_Order__c) },
  };
}

function actionView(fields: Fields, id: string): ActionView {
  const ownerId = refOf(fields.Action_Owner__c);
  return {
    ...{ ...UNSAVED, id, name: String(fields.Name) },
    ...{ objectiveId: refOf(fields.Plan_Objective__c)!, strategyId: refOf(fields.Plan_Strategy__c) },
    ...{ ownerId, ownerName: USERS[ownerId!] },
    ...{ startOn: text(fields.Start_On__c), dueOn: text(fields.Due_On__c), doneOn: text(fields.Done_On__c) },
    status: fields.Status__c as ActionView['status'],
    ...{ dependsOnId: refOf(fields.Depends_On__c), weight: number(fields.Weight__c), campaignId: refOf(fields.Campaign__c) },
    ...{ plannedCost: number(fields.Planned_Cost__c), spentCost: number(fields.Spent_Cost__c), sortOrder: number(fields.Sort_Order__c) },
  };
}

function stakeholderView(fields: Fields, id: string): StakeholderView {
  return {
    ...{ ...UNSAVED, id, position: String(fields.Name), contactId: refOf(fields.Contact__c) },
    buyingCenterId: refOf(fields.Buying_Center__c),
    buyingRoles: [fields.Buying_Roles__c as 'Evaluator'],
  };
}
