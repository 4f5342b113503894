import type { Org } from '../../src/org.ts';
import type { Session } from '../../src/security/sessions.ts';
import { deployTo, failures, field, file, newOrg } from '../metadata/packages.ts';
import { refusal } from './fixture.ts';

const rule = (name: string, formula: string): string =>
  `<validationRules><fullName>${name}</fullName><active>true</active><errorConditionFormula>${formula}</errorConditionFormula><errorMessage>${name} refuses.</errorMessage></validationRules>`;
const object = (label: string, sharing: string, ...children: readonly string[]): string =>
  file(
    'CustomObject',
    [
      `<deploymentStatus>Deployed</deploymentStatus><label>${label}</label><pluralLabel>${label}s</pluralLabel><sharingModel>${sharing}</sharingModel>`,
      '<nameField><label>Name</label><type>Text</type></nameField>',
      ...children,
    ].join('\n'),
  );
const box = object(
  'Box',
  'ReadWrite',
  field('Sealed__c', 'Checkbox', '<defaultValue>false</defaultValue>'),
  field('Parts__c', 'Summary', '<summaryForeignKey>Part__c.Box__c</summaryForeignKey><summaryOperation>count</summaryOperation>'),
  field('May_Open__c', 'Checkbox', '<formula>$permission.open_boxes</formula>'),
  rule('Box', 'AND(Sealed__c, PRIORVALUE(Sealed__c), NOT($Permission.Open_Boxes))'),
);
const part = object(
  'Part',
  'ControlledByParent',
  field(
    'Box__c',
    'MasterDetail',
    '<referenceTo>Box__c</referenceTo><relationshipName>Parts</relationshipName><relationshipOrder>0</relationshipOrder><reparentableMasterDetail>true</reparentableMasterDetail>',
  ),
);
const permission = file('CustomPermission', '<isLicensed>false</isLicensed><label>Open Boxes</label>');
const right = (name: string): string =>
  `<objectPermissions><allowCreate>true</allowCreate><allowDelete>true</allowDelete><allowEdit>true</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>${name}</object><viewAllRecords>false</viewAllRecords></objectPermissions>`;
const set = (...children: readonly string[]): string => file('PermissionSet', `<label>Set</label>\n${children.join('\n')}`);
const grant = (isEnabled: boolean): string =>
  `<customPermissions><enabled>${isEnabled}</enabled><name>Open_Boxes</name></customPermissions>`;

const seesAll = '<fieldPermissions><editable>false</editable><field>Box__c.May_Open__c</field><readable>true</readable></fieldPermissions>';
const seals = '<fieldPermissions><editable>true</editable><field>Box__c.Sealed__c</field><readable>true</readable></fieldPermissions>';

const members = {
  CustomObject: ['Box__c', 'Part__c'],
  CustomPermission: ['Open_Boxes'],
  PermissionSet: ['Packer', 'Opener', 'Former_Opener'],
};
const files = {
  'objects/Box__c.object': box,
  'objects/Part__c.object': part,
  'customPermissions/Open_Boxes.customPermission': permission,
  'permissionsets/Packer.permissionset': set(seesAll, seals, right('Box__c'), right('Part__c')),
  'permissionsets/Opener.permissionset': set(grant(true)),
  'permissionsets/Former_Opener.permissionset': set(grant(false)),
};

let org: Org;
let packer: Session;
let opener: Session;
let users = 0;

function user(profile: string, ...sets: readonly string[]): Session {
  const idOf = (table: string, name: string) => String(org.db.prepare(`SELECT "Id" FROM "${table}" WHERE "Name" = ?`).get(name)?.['Id']);
  const name = `user${(users += 1)}@example.com`;
  const locale = { TimeZoneSidKey: 'Europe/London', LocaleSidKey: 'en_US', LanguageLocaleKey: 'en_US', EmailEncodingKey: 'UTF-8' };
  const person = { Username: name, Email: name, LastName: 'Person', Alias: 'person', ProfileId: idOf('Profile', profile), ...locale };
  return org.records.transaction(org.sessions.system, (records) => {
    const id = records.insert('User', person);
    for (const each of sets) records.insert('PermissionSetAssignment', { AssigneeId: id, PermissionSetId: idOf('PermissionSet', each) });
    return org.sessions.create(id);
  });
}

const insert = (as: Session, name: string, values: Record<string, unknown>): string =>
  org.records.transaction(as, (records) => records.insert(name, values));
const update = (as: Session, name: string, id: string, values: Record<string, unknown>): void =>
  org.records.transaction(as, (records) => records.update(name, id, values));
const remove = (as: Session, id: string): void => org.records.transaction(as, (records) => records.delete(id));
const refused = { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Box refuses.' };

beforeAll(async () => {
  org = newOrg();
  expect(failures(await deployTo(org, members, files))).toEqual([]);
  packer = user('Standard User', 'Packer', 'Former_Opener');
  opener = user('Standard User', 'Packer', 'Opener');
});
afterAll(() => org.close());

/** A sealed box with one part. */
function sealed(): { readonly box: string; readonly part: string } {
  const id = insert(packer, 'Box__c', { Name: 'Box' });
  const inside = insert(packer, 'Part__c', { Name: 'Part', Box__c: id });
  update(packer, 'Box__c', id, { Sealed__c: true });
  return { box: id, part: inside };
}

describe('$Permission in a formula', () => {
  test('is true for whoever has it through any of his permission sets, and not through one that withholds it', () => {
    const { box: id } = sealed();
    update(opener, 'Box__c', id, { Name: 'Opened' });
    expect(refusal(() => update(packer, 'Box__c', id, { Name: 'Mine' }))).toMatchObject(refused);
  });

  test('is not given by the profile of an administrator', () => {
    const { box: id } = sealed();
    expect(refusal(() => update(user('System Administrator'), 'Box__c', id, { Name: 'Mine' }))).toMatchObject(refused);
    update(user('System Administrator', 'Opener'), 'Box__c', id, { Name: 'Opened' });
  });

  test('is asked anew once it is taken away', () => {
    const { box: id } = sealed();
    const guest = user('Standard User', 'Packer', 'Opener');
    update(guest, 'Box__c', id, { Name: 'Opened' });
    const assignments = org.db.prepare('SELECT "Id" FROM "PermissionSetAssignment" WHERE "AssigneeId" = ?').all(guest.userId);
    const opening = assignments.map(({ Id }) => String(Id)).filter((one) => setOf(one) === 'Opener');
    remove(org.sessions.system, opening[0]!);
    expect(refusal(() => update(guest, 'Box__c', id, { Name: 'Again' }))).toMatchObject(refused);
  });

  test('is read by a query as the one who asks has it, written in either case', () => {
    const { box: id } = sealed();
    const read = (as: Session) =>
      org.select(as, {
        object: 'Box__c',
        select: [{ kind: 'field', path: ['May_Open__c'] }],
        where: { kind: 'compare', target: { path: ['Id'] }, operator: '=', value: id },
      }).rows[0]!.values['May_Open__c'];
    expect([read(packer), read(opener), read(user('System Administrator'))]).toEqual([false, true, false]);
  });

  test('is refused at deploy when there is no such permission', async () => {
    const wrong = object('Crate', 'ReadWrite', rule('Crate', 'NOT($Permission.Open_Crates)'));
    expect(failures(await deployTo(org, { CustomObject: ['Crate__c'] }, { 'objects/Crate__c.object': wrong }))).toEqual([
      expect.stringContaining('$Permission.Open_Crates'),
    ]);
  });
});

describe('the rules of a parent are asked when its roll-ups move', () => {
  test('by a child that is added, moved away or deleted', () => {
    const { box: id, part: inside } = sealed();
    const other = insert(packer, 'Box__c', { Name: 'Open box' });
    expect(refusal(() => insert(packer, 'Part__c', { Name: 'Second', Box__c: id }))).toMatchObject(refused);
    expect(refusal(() => update(packer, 'Part__c', inside, { Box__c: other }))).toMatchObject(refused);
    expect(refusal(() => remove(packer, inside))).toMatchObject(refused);
    expect({ ...org.db.prepare('SELECT "Box__c", "IsDeleted" FROM "Part__c" WHERE "Id" = ?').get(inside) }).toEqual({
      Box__c: id,
      IsDeleted: 0,
    });
    // What moves no roll-up asks nobody.
    update(packer, 'Part__c', inside, { Name: 'Renamed' });
    remove(opener, inside);
  });

  test('and not when the parent goes with its children', () => {
    const { box: id } = sealed();
    remove(packer, id);
  });

  test('so that of several writes only the wrong one is refused', () => {
    const { part: inside } = sealed();
    const open = insert(packer, 'Box__c', { Name: 'Open box' });
    const answers = org.records.transaction(packer, (records) =>
      [() => records.insert('Part__c', { Name: 'Good', Box__c: open }), () => records.delete(inside)].map((work) => {
        try {
          records.nested<unknown>(work);
          return 'done';
        } catch (error) {
          return (error as Error).message;
        }
      }),
    );
    expect(answers).toEqual(['done', 'Box refuses.']);
  });
});

function setOf(assignment: string): string {
  const sql =
    'SELECT s."Name" AS name FROM "PermissionSetAssignment" a JOIN "PermissionSet" s ON s."Id" = a."PermissionSetId" WHERE a."Id" = ?';
  return String(org.db.prepare(sql).get(assignment)?.['name']);
}
