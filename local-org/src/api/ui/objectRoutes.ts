import { OrgError } from '../../errors.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { masterRecordTypeId, objectInfo } from './objectInfo.ts';
import { allPicklistValues, picklistValues } from './picklistValues.ts';

const base = '/services/data/:version/ui-api';
const info = (request: OrgRequest, name: string) => objectInfo(request.org, request.session(), name, request.origin);

/** Only the master record type exists here. */
function assertRecordType(request: OrgRequest): void {
  const id = request.parameters['recordType'];
  if (id !== masterRecordTypeId && id !== masterRecordTypeId.slice(0, 15))
    throw new OrgError('NOT_FOUND', `There is no record type ${id}.`, [], 404);
}

function infoBatch(request: OrgRequest): OrgResponse {
  const results = (request.parameters['objects'] ?? '').split(',').map((name) => {
    try {
      return { statusCode: 200, result: info(request, name.trim()) };
    } catch (error) {
      if (!(error instanceof OrgError) || error.status === 401) throw error;
      return { statusCode: error.status, result: [{ errorCode: error.errorCode, message: error.message }] };
    }
  });
  return { status: 200, body: { hasErrors: results.some(({ statusCode }) => statusCode !== 200), results } };
}

export const objectRoutes: readonly Route[] = [
  { method: 'GET', pattern: `${base}/object-info/batch/:objects`, handle: infoBatch },
  {
    method: 'GET',
    pattern: `${base}/object-info/:object`,
    handle: (request) => ({ status: 200, body: info(request, request.parameters['object'] ?? '') }),
  },
  {
    method: 'GET',
    pattern: `${base}/object-info/:object/picklist-values/:recordType`,
    handle: (request) => {
      assertRecordType(request);
      const picklistFieldValues = allPicklistValues(request.org, request.session(), request.parameters['object'] ?? '');
      return { status: 200, body: { eTag: String(request.org.schema().version), picklistFieldValues } };
    },
  },
  {
    method: 'GET',
    pattern: `${base}/object-info/:object/picklist-values/:recordType/:field`,
    handle: (request) => {
      assertRecordType(request);
      const { object = '', field = '' } = request.parameters;
      const { masterRecordTypeId: _master, ...values } = picklistValues(request.org, request.session(), object, field);
      return { status: 200, body: { eTag: String(request.org.schema().version), url: request.path, ...values } };
    },
  },
];
