import type { RelationshipReading } from 'c/relationshipReading';
import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { Block, Cell, Section } from '../content/content.ts';
import { group, paragraph, section, table } from '../content/build.ts';
import { cellOf, columnOf, recordTable, textOf } from '../content/recordCells.ts';
import { mapPicture } from '../readings/relationships.ts';
import type { ReportContext } from '../reportContext.ts';
import { say } from '../say.ts';

const JUDGEMENTS = ['Buying_Roles__c', 'Power__c', 'Attitude__c', 'Coverage__c', 'Trust__c'];

/** The map, and everybody on it; with judgements only for us. */
export function peopleSection(context: ReportContext, reading: RelationshipReading): Section {
  const { told, own, isCustomerSafe } = context;
  const people = inTree(own('Stakeholder__c'), reading);
  const everybody = say(isCustomerSafe ? 'people.everybodyShared' : 'people.everybody');
  const list = (caption: string, object: string, fields: readonly string[], nothing: string): Block =>
    recordTable(caption, own(object), fields, told, nothing);
  return section('relationships', say(isCustomerSafe ? 'people.titleShared' : 'people.title'), [
    ...mapBlocks(context, reading, everybody),
    group(everybody, [peopleTable(everybody, people, context)]),
    ...(isCustomerSafe
      ? []
      : [
          group(say('team.title'), [
            list(
              say('team.title'),
              'Team_Relationship__c',
              ['User__c', 'Stakeholder__c', 'Level_Now__c', 'Level_Wanted__c', 'Note__c'],
              say('team.none'),
            ),
          ]),
          group(say('links.title'), [linksTable(context)]),
        ]),
  ]);
}

/** A vacant position, or one whose holder nobody knows, says so in place of a name. */
function peopleTable(caption: string, people: readonly KeyedRecord[], { told, isCustomerSafe }: ReportContext): Block {
  const object = 'Stakeholder__c';
  const judged = isCustomerSafe ? [] : JUDGEMENTS;
  const columns = [
    { title: say('people.person') },
    ...['Name', 'Buying_Center__c', 'Reports_To__c'].map((field) => columnOf(object, field)),
    { title: say('people.level') },
    ...judged.map((field) => columnOf(object, field)),
  ];
  const rows = people.map((person): Cell[] => {
    const text = (field: string) => textOf(person, field, told);
    const holder = text('Contact__c');
    return [
      holder || say(person.fields.Occupancy__c === 'Vacant' ? 'people.vacant' : 'people.unknown'),
      ...['Name', 'Buying_Center__c', 'Reports_To__c'].map((field) => cellOf(person, field, told)),
      { lines: [text('Management_Level__c'), text('Function__c')].filter((line) => line !== '') },
      ...judged.map((field) => cellOf(person, field, told)),
    ];
  });
  return table(caption, columns, rows, say('people.none'));
}

/** Read as a sentence: from – kind – to. Where one of ours knows somebody, he is where it starts. */
function linksTable({ told, own }: ReportContext): Block {
  const object = 'Stakeholder_Link__c';
  const rest = ['Kind__c', 'To_Stakeholder__c', 'Weight__c', 'Since__c', 'Note__c'];
  const rows = own(object).map((link): Cell[] => {
    const from = ['From_Stakeholder__c', 'Our_Person__c'].map((field) => textOf(link, field, told));
    return [{ lines: from.filter((line) => line !== '') }, ...rest.map((field) => cellOf(link, field, told))];
  });
  return table(
    say('links.title'),
    [columnOf(object, 'From_Stakeholder__c'), ...rest.map((field) => columnOf(object, field))],
    rows,
    say('links.none'),
  );
}

function mapBlocks(context: ReportContext, reading: RelationshipReading, everybody: string): readonly Block[] {
  const count = reading.people.length;
  if (count === 0) return [];
  const picture = mapPicture(reading, context);
  if (!picture) return [paragraph(say('map.tooLarge', count, everybody))];
  const { drawing, sheets, sheetCount } = picture;
  return [
    {
      kind: 'picture',
      title: say(context.isCustomerSafe ? 'map.titleShared' : 'map.title'),
      description: say(context.isCustomerSafe ? 'map.descriptionShared' : 'map.description', count, everybody),
      drawing,
      inWords: everybody,
      ...(sheets === null
        ? {}
        : { onPaper: { sheets, note: sheets.length > 0 ? '' : say('map.tooManySheets', count, sheetCount, everybody) } }),
    },
  ];
}

/** From the top of the tree down, as the map has them. */
function inTree<Row extends { readonly object: string; readonly key: string }>(
  records: readonly Row[],
  { tree }: RelationshipReading,
): readonly Row[] {
  const place = ({ object, key }: Row) => tree.positions[`${object} ${key.toLowerCase()}`] ?? Infinity;
  return [...records].sort((one, other) => place(one) - place(other));
}
