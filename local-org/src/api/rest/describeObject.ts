import type { Access } from '../../security/access.ts';
import type { ObjectDefinition } from '../../schema/schema.ts';
import type { OrgRequest } from '../route.ts';
import { describeField } from './describeField.ts';

type Asker = Pick<OrgRequest, 'org' | 'session' | 'apiVersion'>;

// The master record type, which every object has.
const masterRecordTypeId = '012000000000000AAA';

function urls({ name }: ObjectDefinition, apiVersion: string, isFull: boolean) {
  const sobject = `/services/data/v${apiVersion}/sobjects/${name}`;
  const short = { rowTemplate: `${sobject}/{ID}`, describe: `${sobject}/describe`, sobject };
  return isFull ? { ...short, uiDetailTemplate: '/{ID}', uiEditTemplate: '/{ID}/edit' } : short;
}

/** People look for such records and open them: neither setup nor history. */
const isOfPeople = (object: ObjectDefinition): boolean => object.isSetup !== true && object.historyOf === undefined;

/** What the global describe says of one object: its names and what this user may do with it. */
export function describeBriefly(object: ObjectDefinition, access: Access, apiVersion: string, isFull = false): object {
  const { canCreate, canEdit, canDelete } = access.object(object.name);
  const isSearchable = isOfPeople(object);
  const deletable = object.isDeletable && canDelete;
  return {
    activateable: false,
    associateEntityType: object.historyOf === undefined ? null : 'History',
    associateParentEntity: object.historyOf ?? null,
    createable: object.isCreateable && canCreate,
    custom: object.isCustom,
    customSetting: false,
    deepCloneable: false,
    deletable,
    deprecatedAndHidden: false,
    feedEnabled: false,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    keyPrefix: object.keyPrefix || null,
    label: object.label,
    labelPlural: object.pluralLabel,
    layoutable: isSearchable,
    mergeable: false,
    mruEnabled: false,
    name: object.name,
    queryable: true,
    replicateable: true,
    retrieveable: true,
    searchable: isSearchable,
    triggerable: false,
    undeletable: deletable && isSearchable,
    updateable: object.isUpdateable && canEdit,
    urls: urls(object, apiVersion, isFull),
  };
}

function childRelationships(request: Asker, object: ObjectDefinition, access: Access): readonly object[] {
  return request.org
    .schema()
    .childRelationships(object.name)
    .filter(({ childObject, field }) => access.object(childObject).canRead && access.field(childObject, field).canRead)
    .map(({ name, childObject, field, onDelete, isMasterDetail }) => ({
      cascadeDelete: isMasterDetail || onDelete === 'Cascade',
      childSObject: childObject,
      deprecatedAndHidden: false,
      field,
      junctionIdListNames: [],
      junctionReferenceTo: [],
      relationshipName: name || null,
      restrictedDelete: onDelete === 'Restrict',
    }));
}

/** The full describe of one object, without the fields and child objects this user may not see. */
export function describeObject(request: Asker, object: ObjectDefinition): object {
  const access = request.org.access(request.session().userId);
  const fields = [...object.fields.values()].flatMap((field) => {
    const fieldAccess = access.field(object.name, field.name);
    return fieldAccess.canRead ? [describeField(field, fieldAccess)] : [];
  });
  return {
    actionOverrides: [],
    childRelationships: childRelationships(request, object, access),
    compactLayoutable: true,
    ...describeBriefly(object, access, request.apiVersion, true),
    defaultImplementation: null,
    extendedBy: null,
    extendsInterfaces: null,
    fields,
    implementedBy: null,
    implementsInterfaces: null,
    listviewable: null,
    lookupLayoutable: null,
    namedLayoutInfos: [],
    networkScopeFieldName: null,
    recordTypeInfos: [
      {
        active: true,
        available: true,
        defaultRecordTypeMapping: true,
        developerName: 'Master',
        master: true,
        name: 'Master',
        recordTypeId: masterRecordTypeId,
        urls: { layout: `/services/data/v${request.apiVersion}/sobjects/${object.name}/describe/layouts/${masterRecordTypeId}` },
      },
    ],
    searchLayoutable: isOfPeople(object),
    sobjectDescribeOption: 'FULL',
    supportedScopes: [
      { label: `All ${object.pluralLabel.toLowerCase()}`, name: 'everything' },
      { label: `My ${object.pluralLabel.toLowerCase()}`, name: 'mine' },
    ],
  };
}
