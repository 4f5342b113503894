import type { MetadataComponent } from '../../metadata/metadataStore.ts';
import { childrenOf, childText, type XmlElement } from '../../metadata/parseXml.ts';
import type { Org } from '../../org.ts';
import type { SoapValue } from './soapEnvelope.ts';

/** Every component of the types asked for (`<queries><type>`), as `FileProperties`. */
export function listMetadata(org: Org, parameters: XmlElement): readonly SoapValue[] {
  const types = childrenOf(parameters, 'queries').map((query) => childText(query, 'type') ?? '');
  return types.flatMap((type) =>
    [...org.metadata.list(type), ...(type === 'CustomObject' ? standardObjects(org) : [])].map((component) =>
      fileProperties(org, component),
    ),
  );
}

/** Standard objects are components too, though nobody deployed them. */
function standardObjects(org: Org): readonly MetadataComponent[] {
  const deployed = new Set(org.metadata.list('CustomObject').map(({ fullName }) => fullName));
  const standard = [...org.schema().objects.values()].filter(
    ({ name, isCustom, isSetup, historyOf }) => !isCustom && !isSetup && historyOf === undefined && !deployed.has(name),
  );
  const start = new Date(0).toISOString();
  const stamp = {
    createdDate: start,
    lastModifiedDate: start,
    createdById: org.sessions.system.userId,
    lastModifiedById: org.sessions.system.userId,
  };
  return standard.map(({ name }) => ({
    type: 'CustomObject',
    fullName: name,
    id: '',
    fileName: `objects/${name}.object`,
    body: {},
    files: {},
    ...stamp,
  }));
}

/** One component as the Metadata API lists it. */
export function fileProperties(org: Org, component: MetadataComponent, root = ''): { readonly [name: string]: SoapValue } {
  const nameOf = (userId: string): string => String(org.db.prepare('SELECT "Name" FROM "User" WHERE "Id" = ?').get(userId)?.['Name'] ?? '');
  return {
    createdById: component.createdById,
    createdByName: nameOf(component.createdById),
    createdDate: component.createdDate,
    fileName: root + component.fileName,
    fullName: component.fullName,
    id: component.id,
    lastModifiedById: component.lastModifiedById,
    lastModifiedByName: nameOf(component.lastModifiedById),
    lastModifiedDate: component.lastModifiedDate,
    manageableState: 'unmanaged',
    type: component.type,
  };
}
