import { isDeepStrictEqual } from 'node:util';
import type { Org } from '../org.ts';
import { buildSchema } from '../schema/buildSchema.ts';
import { nextId, nextNumber } from '../schema/ids.ts';
import { migrate } from '../schema/tables.ts';
import { applyPermissionSet, removePermissionSet, removePermissionsOn, type Stamp } from './applyPermissionSet.ts';
import { checkComponents } from './checks/checkComponents.ts';
import { toFailure, toResult } from './deployMessages.ts';
import type { DeployMessage, DeployOptions, DeployResult, Problem } from './deployResult.ts';
import { destroyComponents } from './destroyComponents.ts';
import { keyOf, type Draft } from './draft.ts';
import type { MetadataComponent } from './metadataStore.ts';
import type { MetadataPackage } from './readPackage.ts';
import { keyPrefixOf } from './registry.ts';

export interface Plan {
  readonly drafts: readonly Draft[];
  readonly pack: MetadataPackage;
  /** Found before anything was written. */
  readonly problems: readonly Problem[];
  readonly options: DeployOptions;
  readonly stamp: Stamp;
}

/** Writes a plan in one transaction, checks the org it would make, and undoes everything when a check fails or it was only to be tried. */
export function applyDeploy(org: Org, plan: Plan): DeployResult {
  const before = org.schema();
  org.db.exec('SAVEPOINT "_deploy"');
  let isKept = false;
  try {
    const { successes, problems } = write(org, plan);
    const errors = [...plan.problems, ...problems];
    isKept = errors.every((problem) => problem.isWarning) && !plan.options.checkOnly;
    if (isKept) org.replaceSchema(buildSchema(org.metadata, org.schema().version + 1));
    return toResult(
      plan.options,
      successes,
      errors.map((problem) => toFailure(problem, plan.stamp.now)),
    );
  } catch (error) {
    isKept = false;
    throw error;
  } finally {
    if (!isKept) org.db.exec('ROLLBACK TO "_deploy"');
    org.db.exec('RELEASE "_deploy"');
    if (!isKept) {
      org.metadata.reload?.();
      if (org.schema() !== before) org.replaceSchema(before);
    }
  }
}

interface Written {
  readonly successes: readonly DeployMessage[];
  readonly problems: readonly Problem[];
}

function write(org: Org, { drafts, pack, problems: earlier, options, stamp }: Plan): Written {
  const first = destroyComponents(org.metadata, pack.destroyFirst, stamp.now);
  const put = withContainers(
    drafts,
    drafts.map((draft) => putComponent(org, draft, stamp)),
  );
  const last = destroyComponents(org.metadata, pack.destroyLast, stamp.now);
  const destroyed = [...first.destroyed, ...last.destroyed];
  const schema = buildSchema(org.metadata, org.schema().version + 1);
  const elements = new Map(drafts.map((draft) => [keyOf(draft.type, draft.fullName), draft.element]));
  const problems = [...first.problems, ...last.problems, ...checkComponents(org.metadata, schema, elements, destroyed)];
  if (problems.length === 0 && earlier.length === 0) {
    for (const component of destroyed) {
      removePermissionsOn(org.db, component.type, component.fullName);
      if (component.type === 'PermissionSet') removePermissionSet(org.db, component.id);
    }
    for (const { component, isChanged } of put)
      if (component.type === 'PermissionSet' && isChanged) applyPermissionSet(org.db, schema, component, stamp);
    if (options.checkOnly) migrate(org.db, org.schema(), schema);
  }
  return { successes: [...first.messages, ...put.map(({ message }) => message), ...last.messages], problems };
}

interface Put {
  readonly component: MetadataComponent;
  readonly isChanged: boolean;
  readonly message: DeployMessage;
}

function putComponent(org: Org, draft: Draft, stamp: Stamp): Put {
  const { type, fullName, fileName, body, files } = draft;
  const before = org.metadata.get(type, fullName);
  const isChanged =
    !draft.isContainer && (!before || before.fullName !== fullName || !isDeepStrictEqual(plain(before), plain({ body, files })));
  const component: MetadataComponent = {
    type,
    fullName,
    fileName,
    body,
    files,
    id: before?.id ?? nextId(org.db, keyPrefixOf(type)),
    ...keyPrefix(org, draft, before),
    createdDate: before?.createdDate ?? stamp.now,
    createdById: before?.createdById ?? stamp.userId,
    lastModifiedDate: isChanged ? stamp.now : (before?.lastModifiedDate ?? stamp.now),
    lastModifiedById: isChanged ? stamp.userId : (before?.lastModifiedById ?? stamp.userId),
  };
  if (isChanged && !draft.isContainer) org.metadata.put(component);
  const message = {
    componentType: type,
    fullName,
    fileName,
    id: component.id,
    success: true,
    changed: isChanged,
    created: !before,
    deleted: false,
    createdDate: component.createdDate,
  };
  return { component, isChanged, message };
}

/** A file that is no component itself (CustomLabels) is as new and as changed as what is in it. */
function withContainers(drafts: readonly Draft[], put: readonly Put[]): readonly Put[] {
  return put.map((own, index) => {
    const { isContainer, type, fullName } = drafts[index]!;
    if (!isContainer) return own;
    const inside = put.filter((_, other) => drafts[other]!.parent === keyOf(type, fullName)).map(({ message }) => message);
    const created = inside.length > 0 && inside.every((message) => message.created);
    return { ...own, message: { ...own.message, created, changed: inside.some(({ changed }) => changed) } };
  });
}

const plain = ({ body, files }: Pick<MetadataComponent, 'body' | 'files'>): unknown => JSON.parse(JSON.stringify({ body, files }));

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `a00`, `a01` … `azz`: a custom object keeps its prefix for life, and no other ever gets it. */
function keyPrefix(org: Org, draft: Draft, before: MetadataComponent | undefined): { keyPrefix?: string } {
  if (draft.type !== 'CustomObject' || !draft.fullName.endsWith('__c')) return {};
  if (before?.keyPrefix) return { keyPrefix: before.keyPrefix };
  const number = nextNumber(org.db, 'custom object key prefix') - 1;
  return { keyPrefix: `a${digits[Math.floor(number / 62) % 62]}${digits[number % 62]}` };
}
