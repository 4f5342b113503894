import { metadataTypes } from '../../metadata/registry.ts';
import type { SoapValue } from './soapEnvelope.ts';

/** What `sf org list metadata-types` shows: the types this org can take. */
export function describeMetadata(): SoapValue {
  return {
    metadataObjects: metadataTypes.map(({ type, directory, suffix, shape, children }) => ({
      childXmlNames: children.map((child) => child.type),
      directoryName: directory,
      inFolder: false,
      metaFile: shape === 'content',
      suffix,
      xmlName: type,
    })),
    organizationNamespace: '',
    partialSaveAllowed: true,
    testRequired: false,
  };
}
