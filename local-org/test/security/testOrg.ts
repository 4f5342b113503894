import { createOrg } from '../../src/createOrg.ts';
import type { Org } from '../../src/org.ts';
import { createSchema } from '../../src/schema/createSchema.ts';
import { owner, picklist, reference, text } from '../../src/schema/fieldBuilders.ts';
import type { FieldDefinition, ObjectDefinition } from '../../src/schema/schema.ts';
import { standardObject } from '../../src/schema/standardObject.ts';

const custom = (field: FieldDefinition): FieldDefinition => ({ ...field, isCustom: true });

const customObject = (name: string, keyPrefix: string, sharingModel: ObjectDefinition['sharingModel'], fields: FieldDefinition[]) => ({
  ...standardObject({ name, label: name, keyPrefix, sharingModel }, fields),
  isCustom: true,
});

const isMaster = { masterDetail: { order: 0, isReparentable: false, writeRequiresMasterRead: false } } as const;
const readIsEnough = { masterDetail: { ...isMaster.masterDetail, writeRequiresMasterRead: true } };

/** An org in memory with three custom objects: `Plan__c` (public read), its details `Step__c` and `Note__c`, whose master need only be readable. */
export function orgWithPlans(now?: () => number): Org {
  const org = createOrg({ file: ':memory:', now });
  const plan = customObject('Plan__c', 'a00', 'Read', [
    text('Name', 'Name', 80, { isNameField: true, isRequired: true }),
    owner(),
    custom(picklist('State__c', 'State', ['Open'])),
    custom(text('Secret__c', 'Secret', 80)),
    custom(text('Key__c', 'Key', 80, { isRequired: true })),
  ]);
  const detail = (name: string, keyPrefix: string, master: Partial<FieldDefinition>) =>
    customObject(name, keyPrefix, 'ControlledByParent', [
      custom(reference('Plan__c', 'Plan', 'Plan__c', {}, { isRequired: true }, master)),
    ]);
  org.replaceSchema(
    createSchema(org.schema().version + 1, [
      ...org.schema().objects.values(),
      plan,
      detail('Step__c', 'a01', isMaster),
      detail('Note__c', 'a02', readIsEnough),
    ]),
  );
  return org;
}

let made = 0;

/** A user of the profile; returns the id. */
export function addUser(org: Org, profileName: string): string {
  made += 1;
  const profile = org.db.prepare('SELECT "Id" FROM "Profile" WHERE "Name" = ?').get(profileName)!;
  return org.records.transaction(org.sessions.system, (records) =>
    records.insert('User', {
      Username: `user${made}@example.com`,
      LastName: `User ${made}`,
      Email: `user${made}@example.com`,
      Alias: `user${made}`,
      ProfileId: profile['Id'],
      TimeZoneSidKey: 'GMT',
      LocaleSidKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      LanguageLocaleKey: 'en_US',
    }),
  );
}

/** A permission set with object rights on `Plan__c` and field rights, assigned to the user; returns the assignment's id. */
export function grant(org: Org, userId: string, objectRights: object, fieldRights: Readonly<Record<string, object>> = {}): string {
  made += 1;
  return org.records.transaction(org.sessions.system, (records) => {
    const ParentId = records.insert('PermissionSet', { Name: `Set_${made}`, Label: `Set ${made}` });
    records.insert('ObjectPermissions', { ParentId, SobjectType: 'Plan__c', ...objectRights });
    for (const [field, rights] of Object.entries(fieldRights))
      records.insert('FieldPermissions', { ParentId, SobjectType: 'Plan__c', Field: `Plan__c.${field}`, ...rights });
    return records.insert('PermissionSetAssignment', { PermissionSetId: ParentId, AssigneeId: userId });
  });
}
