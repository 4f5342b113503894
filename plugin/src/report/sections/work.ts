import type { OsaObjective, OsaReading } from 'c/osaReading';
import { budgetWords, measureWords, paceReasonWords, paceVerdictWords, progressWords } from 'c/osaWords';
import { idOf } from '../../advice/recordNodes.ts';
import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { Block, Cell, Column, Group, Mark, Section, Tone } from '../content/content.ts';
import { bullets, facts, group, paragraph, section, table } from '../content/build.ts';
import { cellOf, columnOf, labelOf, recordTable, textOf } from '../content/recordCells.ts';
import type { ReportContext } from '../reportContext.ts';
import { say } from '../say.ts';

const TRACKS = ['Sales', 'Marketing', 'Delivery'] as const;
const TONES: Readonly<Record<string, Tone>> = {
  ...{ Achieved: 'good', 'On Track': 'good', Done: 'good' },
  ...{ 'At Risk': 'warning', Blocked: 'warning' },
  Missed: 'bad',
};
const OBJECTIVE = [
  ...['Measure__c', 'Buying_Center__c', 'White_Space_Cell__c', 'Opportunity__c', 'Objective_Owner__c', 'Sales_Co_Owner__c', 'Answer__c'],
  ...['Answer_Reason__c', 'Service_Level__c', 'Service_Level_Days__c', 'Description__c'],
];
const COUNTED = ['Measure__c', 'Measure_Unit__c', 'Baseline__c', 'Current__c', 'Target__c', 'Measured_On__c'];
const COST = ['Planned_Cost__c', 'Spent_Cost__c'];

/** Objectives of every track with strategies, actions and money. */
export function objectivesSection(context: ReportContext, work: OsaReading, isMoney: (text: string) => boolean): Section {
  const records = inOrder(context.own('Plan_Objective__c'));
  const readings = new Map(work.objectives.map((one) => [one.id, one]));
  const blocks = TRACKS.flatMap((track): Block[] => {
    const own = records.filter(({ fields }) => fields.Track__c === track);
    const cards = own.map((record) => objectiveCard(context, record, readings.get(idOf(record)), isMoney));
    return own.length === 0 ? [] : [group(say(`track.${track}`), cards)];
  });
  const { budget } = work;
  const money = context.hasPrices && !budget.isMixed ? budgetWords(budget, budget.currency) : [];
  return section(
    'objectives',
    say('objectives.title'),
    records.length === 0
      ? [paragraph(say('objectives.none'))]
      : [
          ...(money.length > 0 ? [paragraph(`${say('objectives.money')} ${money.join(' · ')}`)] : []),
          ...(context.hasPrices && budget.isMixed ? [paragraph(say('objectives.mixed'))] : []),
          ...blocks,
        ],
  );
}

/** What both sides do together, for the customer. */
export function togetherSection(context: ReportContext): Section {
  const { told } = context;
  const cards = inOrder(context.own('Plan_Objective__c')).map((record) =>
    group(
      textOf(record, 'Name', told),
      [
        facts(
          [...COUNTED, 'Due_On__c', 'Buying_Center__c', 'Objective_Owner__c'].map((field) => [
            labelOf(record.object, field),
            cellOf(record, field, told),
          ]),
        ),
        ...actionsOf(context, record),
      ],
      { marks: marksOf(record, ['Status__c']), isCard: true },
    ),
  );
  return section('objectives', say('together.title'), cards.length > 0 ? cards : [paragraph(say('together.none'))]);
}

function objectiveCard(
  context: ReportContext,
  record: KeyedRecord,
  reading: OsaObjective | undefined,
  isMoney: (text: string) => boolean,
): Group {
  const { told, hasPrices } = context;
  const named = (field: string): readonly [string, Cell] => [labelOf(record.object, field), cellOf(record, field, told)];
  const free = (text: string) => (hasPrices || !isMoney(text) ? text : '');
  const stand = reading
    ? [
        [say('objective.measured'), free(measureWords(reading))] as const,
        [say('objective.work'), progressWords(reading.progress)] as const,
        [say('objective.pace'), free([paceVerdictWords(reading.pace), ...paceReasonWords(reading.pace)].join(' · '))] as const,
        [say('objective.money'), hasPrices ? budgetWords(reading.budget, reading.objective.currency).join(' · ') : ''] as const,
      ]
    : [];
  const comments = childrenOf(context, record, 'Plan_Comment__c').map((comment) => textOf(comment, 'Text__c', told));
  return group(
    textOf(record, 'Name', told),
    [
      facts([named('Due_On__c'), ...stand, ...OBJECTIVE.map(named)]),
      ...strategiesOf(context, record),
      ...actionsOf(context, record),
      ...(comments.length > 0 ? [group(say('comments.title'), [bullets(comments)])] : []),
    ],
    { marks: marksOf(record, ['Status__c', 'Kind__c']), isCard: true },
  );
}

function strategiesOf(context: ReportContext, objective: KeyedRecord): readonly Block[] {
  const strategies = inOrder(childrenOf(context, objective, 'Plan_Strategy__c'));
  if (strategies.length === 0) return [];
  const fields = ['Name', 'Description__c', 'Status__c', ...(context.hasPrices ? COST : [])];
  const caption = say('strategies.caption', textOf(objective, 'Name', context.told));
  return [group(say('strategies.title'), [recordTable(caption, strategies, fields, context.told, '')])];
}

/** Who does what by when. What belongs together stands in one column, so that the table fits upright paper. */
function actionsOf(context: ReportContext, objective: KeyedRecord): readonly Block[] {
  const { told, hasPrices } = context;
  const object = 'Plan_Action__c';
  const actions = [...childrenOf(context, objective, object)].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  if (actions.length === 0) return [paragraph(say('actions.none'))];
  const caption = say('actions.caption', textOf(objective, 'Name', told));
  const together = (action: KeyedRecord, ...fields: readonly string[]): Cell => ({
    lines: fields.map((field) => textOf(action, field, told)).filter((line) => line !== ''),
  });
  const columns: Column[] = [
    columnOf(object, 'Name'),
    columnOf(object, 'Plan_Strategy__c'),
    columnOf(object, 'Action_Owner__c'),
    { title: say('action.when'), isDay: true },
    { ...columnOf(object, 'Status__c'), isDay: true },
    { title: say('action.for') },
    columnOf(object, 'Content_Url__c'),
    columnOf(object, 'Outcome_Note__c'),
    { title: say('action.cost'), isNumber: true },
  ];
  const rows = actions.map((action): Cell[] => {
    const text = (field: string) => textOf(action, field, told);
    const cost = (field: string, key: string) => (text(field) === '' || !hasPrices ? [] : [say(key, text(field))]);
    return [
      text('Name'),
      text('Plan_Strategy__c'),
      text('Action_Owner__c'),
      { lines: [text('Start_On__c') && say('action.from', text('Start_On__c')), text('Due_On__c')].filter((line) => line !== '') },
      together(action, 'Status__c', 'Done_On__c', 'Repeat__c'),
      together(action, 'Stakeholder__c', 'Campaign__c'),
      cellOf(action, 'Content_Url__c', told),
      cellOf(action, 'Outcome_Note__c', told),
      { lines: [...cost('Planned_Cost__c', 'action.planned'), ...cost('Spent_Cost__c', 'action.spent')] },
    ];
  });
  return [group(say('actions.title'), [table(caption, columns, rows, '')])];
}

function marksOf(record: KeyedRecord, fields: readonly string[]): readonly Mark[] {
  return fields.flatMap((field) => {
    const word = record.fields[field];
    return word === undefined ? [] : [{ mark: String(word), tone: TONES[String(word)] ?? 'plain' }];
  });
}

function childrenOf({ own }: ReportContext, objective: KeyedRecord, object: string): readonly KeyedRecord[] {
  return own(object).filter(({ references }) => references.Plan_Objective__c?.toLowerCase() === objective.key.toLowerCase());
}

/** What has no day comes last. */
function dayOf({ fields }: KeyedRecord): string {
  return String(fields.Start_On__c ?? fields.Due_On__c ?? '9999');
}

function inOrder(records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  const order = ({ fields }: KeyedRecord) => (fields.Sort_Order__c as number | undefined) ?? Infinity;
  return [...records].sort((one, other) => order(one) - order(other) || 0);
}
