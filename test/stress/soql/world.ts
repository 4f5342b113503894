import { deployTo, field, file } from '../../../local-org/test/metadata/packages.ts';
import { createOrg } from '../../../local-org/src/createOrg.ts';
import type { Org } from '../../../local-org/src/org.ts';
import type { Session } from '../../../local-org/src/security/sessions.ts';
import type { FieldValue } from '../../../local-org/src/soql/selectQuery.ts';

export type FieldKind = 'Text' | 'Number' | 'Currency' | 'Checkbox' | 'Date' | 'DateTime' | 'Picklist' | 'MultiselectPicklist' | 'Lookup';

export interface WorldField {
  /** `F1__c`. */
  readonly name: string;
  readonly kind: FieldKind;
  /** Object a lookup leads to. */
  readonly target?: string;
}

export interface WorldObject {
  /** `Thing1__c`. */
  readonly name: string;
  readonly fields: readonly WorldField[];
}

/** A row before it has an id: lookups name the position of another row, which comes earlier. */
export interface WorldRow {
  readonly object: string;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly lookups: Readonly<Record<string, number>>;
  readonly isDeleted: boolean;
}

export interface WorldSpec {
  readonly objects: readonly WorldObject[];
  readonly rows: readonly WorldRow[];
}

/** A row as it should be in the org. */
export type ModelRow = Readonly<Record<string, FieldValue>>;

/** An org with the world in it, and beside it the same rows as plain values. */
export interface World {
  readonly spec: WorldSpec;
  readonly org: Org;
  readonly session: Session;
  readonly rowsOf: ReadonlyMap<string, readonly ModelRow[]>;
  readonly byId: ReadonlyMap<string, ModelRow>;
  close(): void;
}

export const CHOICES = ['Red', 'Green', 'Blue', 'Deep Blue'] as const;

/** What a choice is called, where it is called otherwise. */
const LABELS: Readonly<Record<string, string>> = { Red: 'Rötlich', Green: 'Grün', 'Deep Blue': 'Tiefes Blau' };
export const labelOf = (choice: string): string => LABELS[choice] ?? choice;

export const TODAY = '2026-03-15';
const NOW = Date.parse(`${TODAY}T12:00:00.000Z`);

/** The name by which children are queried from the parent: `Thing2_F3__r`. */
export const childName = (object: string, lookup: string): string => `${object.replace('__c', '')}_${lookup.replace('__c', '')}`;

/** Deploys the objects as any client would and inserts the rows through the record service. @throws Error when either is refused */
export async function buildWorld(spec: WorldSpec): Promise<World> {
  const org = createOrg({ file: ':memory:', now: () => NOW });
  const members = {
    CustomObject: spec.objects.map(({ name }) => name),
    CustomField: spec.objects.flatMap(({ name, fields }) => fields.map((each) => `${name}.${each.name}`)),
  };
  const files = Object.fromEntries(spec.objects.map((object) => [`objects/${object.name}.object`, objectFile(object)]));
  const result = await deployTo(org, members, files);
  if (!result.success) throw new Error(`The world was refused: ${JSON.stringify(result.componentFailures)}`);
  const administrator = org.db.prepare(`SELECT "Id" FROM "User" WHERE "UserType" = 'Standard'`).get()!;
  const session = org.sessions.create(String(administrator['Id']));
  return { spec, org, session, ...fill(org, session, spec), close: () => org.close() };
}

function fill(org: Org, session: Session, { objects, rows }: WorldSpec): Pick<World, 'rowsOf' | 'byId'> {
  const ids: string[] = [];
  const models: Record<string, FieldValue>[] = [];
  org.records.transaction(session, (records) => {
    for (const { object, values, lookups } of rows) {
      const references = Object.fromEntries(Object.entries(lookups).map(([name, position]) => [name, ids[position] ?? null]));
      const id = records.insert(object, { ...values, ...references });
      ids.push(id);
      const empty = Object.fromEntries(
        objects.find(({ name }) => name === object)!.fields.map(({ name, kind }) => [name, kind === 'Checkbox' ? false : null]),
      );
      models.push({ Id: id, IsDeleted: false, ...empty, ...values, ...references });
    }
    rows.forEach(({ isDeleted }, position) => {
      if (!isDeleted) return;
      const gone = ids[position]!;
      records.delete(gone);
      models[position]!['IsDeleted'] = true;
      // A lookup is cleared when its parent goes, on records that are still there.
      for (const model of models)
        for (const [name, value] of Object.entries(model)) if (value === gone && name !== 'Id' && !model['IsDeleted']) model[name] = null;
    });
  });
  return {
    rowsOf: new Map(objects.map(({ name }) => [name, models.filter((_, position) => rows[position]!.object === name)])),
    byId: new Map(models.map((model) => [String(model['Id']), model])),
  };
}

const objectFile = ({ name, fields }: WorldObject): string =>
  file(
    'CustomObject',
    `<deploymentStatus>Deployed</deploymentStatus>${fields.map((each) => fieldXml(name, each)).join('')}<label>${name}</label>
<nameField><label>Name</label><type>Text</type></nameField><pluralLabel>${name}s</pluralLabel><sharingModel>ReadWrite</sharingModel>`,
  );

function fieldXml(object: string, { name, kind, target }: WorldField): string {
  switch (kind) {
    case 'Text':
      return field(name, kind, '<length>80</length>');
    case 'Number':
    case 'Currency':
      return field(name, kind, '<precision>12</precision><scale>2</scale>');
    case 'Checkbox':
      return field(name, kind, '<defaultValue>false</defaultValue>');
    case 'Date':
    case 'DateTime':
      return field(name, kind);
    case 'Picklist':
      return field(name, kind, choices());
    case 'MultiselectPicklist':
      return field(name, kind, `${choices()}<visibleLines>4</visibleLines>`);
    case 'Lookup':
      return field(name, kind, `<referenceTo>${target}</referenceTo><relationshipName>${childName(object, name)}</relationshipName>`);
  }
}

const choices = (): string =>
  `<valueSet><restricted>true</restricted><valueSetDefinition><sorted>false</sorted>${CHOICES.map(
    (choice) => `<value><fullName>${choice}</fullName><default>false</default><label>${labelOf(choice)}</label></value>`,
  ).join('')}</valueSetDefinition></valueSet>`;
