import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { SOLUTIONS } from '../catalogue.ts';
import { BUYING_CENTERS } from './buyingCenters.ts';
import { CELLS, type CellFacts } from './cells.ts';
import { CLOSED_DEALS } from './closedDeals.ts';
import { deal, type Deal } from './deal.ts';
import { contractOf } from './contracts.ts';
import { accountOf, contactRef, opportunityRef, steady } from './names.ts';
import { NOT_ON_THE_MAP, STAKEHOLDERS } from './stakeholders.ts';
import { unlinkedDeals } from './unlinkedDeals.ts';

const OPEN_STAGES = [
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Id. Decision Makers',
  'Proposal/Price Quote',
  'Negotiation/Review',
];

const solutionOf = ({ solution }: Pick<CellFacts, 'solution'>) => SOLUTIONS.find(({ key }) => key === solution)!;
const unitOf = ({ buyingCenter }: Pick<CellFacts, 'buyingCenter'>) => BUYING_CENTERS.find(({ key }) => key === buyingCenter)!.name;
/** People who hold a position in the buying center; they tell where a deal of the group belongs. */
const peopleOf = (buyingCenter: string) =>
  STAKEHOLDERS.filter((person) => person.buyingCenter === buyingCenter && typeof person.holder !== 'string');

/** Deals whose contact roles somebody has kept: nobody approves yet, and one has no place on the map. */
const BUYING_GROUPS: Readonly<Record<string, Deal['people']>> = {
  'wind-installation/predictive-maintenance': [
    ['wind-director', 'Decision Maker'],
    ['newbuild-manager', 'Technical Buyer'],
    ['vessel-manager', 'Business User'],
    [NOT_ON_THE_MAP, 'Influencer'],
  ],
};

function stageOf({ state, solution, buyingCenter }: CellFacts): string | undefined {
  const closed = CLOSED_DEALS[`${buyingCenter}/${solution}`];
  if (closed) return closed[0];
  if (state === 'Open Opportunity') return OPEN_STAGES[Math.floor(steady(`${buyingCenter}${solution} stage`) * OPEN_STAGES.length)];
  if (state === 'Ours' || state === 'At Risk') return 'Closed Won';
  return state === 'Lost' ? 'Closed Lost' : undefined;
}

export function opportunityRecords(calendar: Calendar): readonly SampleRecord[] {
  const linked = CELLS.flatMap((cell): readonly SampleRecord[] => {
    const stage = stageOf(cell);
    if (!stage) return [];
    const seed = `${cell.buyingCenter}/${cell.solution}`;
    const isOpen = !stage.startsWith('Closed');
    const usualDays = isOpen ? 20 + Math.round(steady(seed) * 200) : -Math.round(30 + steady(seed) * 480);
    const [, days = usualDays, reason = null] = CLOSED_DEALS[seed] ?? [];
    const entry = solutionOf(cell);
    return deal({
      ref: opportunityRef(seed),
      account: accountOf(cell.buyingCenter),
      name: `${entry.name} for ${unitOf(cell)}`,
      stage,
      closeDate: calendar.day(days),
      amount: Math.round((entry.price * (0.8 + steady(seed))) / 5_000) * 5_000,
      solution: cell.solution,
      people:
        BUYING_GROUPS[seed] ??
        peopleOf(cell.buyingCenter)
          .slice(0, 3)
          .map(({ key }) => key),
      reason,
      contract: stage === 'Closed Won' ? contractOf(seed) : null,
    });
  });
  return [...linked, ...unlinkedDeals(calendar)].map((record) => (record.object === 'Opportunity' ? lived(record, calendar) : record));
}

/** A deal began one to six months before it was closed, or before today; the stage of one that goes on changed within six weeks. */
function lived(record: SampleRecord, calendar: Calendar): SampleRecord {
  const closing = Math.round((Date.parse(String(record.fields['CloseDate'])) - Date.parse(calendar.day(0))) / 86_400_000);
  const began = Math.min(closing, 0) - 30 - Math.round(steady(`${record.ref} began`) * 150);
  const changed = closing < 0 ? closing : -Math.round(2 + steady(`${record.ref} changed`) * 28);
  const history = {
    CreatedById: ref('user:mara'),
    CreatedDate: calendar.moment(began),
    LastStageChangeDate: calendar.moment(changed),
    LastModifiedById: ref('user:mara'),
    LastModifiedDate: calendar.moment(changed),
  };
  return { ...record, history };
}

/** Products of others that are installed there. */
const COMPETITORS = [
  ['hull-production', 'production-scheduling', 'Kestrel Planner'],
  ['gdansk-yard', 'vibration-monitoring', 'Baltic Automation condition monitoring'],
  ['subsea', 'corrosion-analytics', 'Deepwater image archive'],
] as const;

/** Services leave nothing installed. */
const isInstalled = ({ solution }: CellFacts) => solution !== 'implementation';

export function assetRecords(calendar: Calendar): readonly SampleRecord[] {
  const ours = CELLS.filter((cell) => isInstalled(cell) && (cell.state === 'Ours' || cell.state === 'At Risk')).map((cell) => {
    const age = Math.round(60 + steady(`${cell.buyingCenter}/${cell.solution} asset`) * 700);
    const endsSoon = cell.buyingCenter === 'subsea';
    return asset(cell, `${solutionOf(cell).name}, ${unitOf(cell)}`, {
      Quantity: 1,
      Price: solutionOf(cell).price,
      InstallDate: calendar.day(-age),
      UsageEndDate: calendar.day(endsSoon ? 75 : 365 + (age % 300)),
    });
  });
  const theirs = COMPETITORS.map(([buyingCenter, solution, name]) =>
    asset({ buyingCenter, solution }, name, { IsCompetitorProduct: true, InstallDate: calendar.day(-700) }),
  );
  return [...ours, ...theirs];
}

function asset(at: Pick<CellFacts, 'buyingCenter' | 'solution'>, name: string, fields: SampleRecord['fields']): SampleRecord {
  const [contact] = peopleOf(at.buyingCenter);
  return {
    ref: `asset:${at.buyingCenter}/${at.solution}`,
    object: 'Asset',
    fields: {
      AccountId: ref(accountOf(at.buyingCenter)),
      ContactId: contact ? ref(contactRef(contact.key)) : null,
      Name: name,
      Product2Id: ref(`product:${at.solution}`),
      Status: 'Installed',
      ...fields,
    },
  };
}
