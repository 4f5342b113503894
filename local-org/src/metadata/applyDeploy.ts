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
import { withoutRejected } from './rejectComponents.ts';

export interface Plan {
  readonly drafts: readonly Draft[];
  readonly pack: MetadataPackage;
  /** Found before anything was written. */
  readonly problems: readonly Problem[];
  readonly options: DeployOptions;
  readonly stamp: Stamp;
}

/**
 * Writes a plan and checks the org it would make. With `rollbackOnError` everything is undone when a check fails; without it the wrong
 * components are left out, and what is wrong without them, until the rest is right. Only what stays is in the org afterwards, and nothing
 * of a plan that was only to be tried.
 */
export function applyDeploy(org: Org, plan: Plan): DeployResult {
  const { options, stamp } = plan;
  const result = (successes: readonly DeployMessage[], problems: readonly Problem[]): DeployResult =>
    toResult(
      options,
      successes,
      problems.map((problem) => toFailure(problem, stamp.now)),
    );
  if (options.rollbackOnError) {
    const { successes, problems } = attempt(org, plan, plan.problems.length === 0);
    return result(successes, [...plan.problems, ...problems]);
  }
  const first = withoutRejected(plan, plan.problems, org.metadata);
  const found = [...plan.problems, ...(first?.orphans ?? [])];
  let rest = first?.changes ?? plan;
  for (;;) {
    const { successes, problems } = attempt(org, rest, true);
    found.push(...problems);
    if (problems.length === 0) return result(successes, found);
    const less = withoutRejected(rest, problems, org.metadata);
    // What is wrong is a component that was there before: nobody knows which change is to blame, so all stay out.
    if (!less) return result([], found);
    found.push(...less.orphans);
    rest = less.changes;
  }
}

/** In one transaction. @param mayBeKept whether the plan may stay when no check fails */
function attempt(org: Org, plan: Plan, mayBeKept: boolean): Written {
  const before = org.schema();
  org.db.exec('SAVEPOINT "_deploy"');
  let isKept = false;
  try {
    const written = write(org, plan, mayBeKept);
    isKept = mayBeKept && written.problems.length === 0 && !plan.options.checkOnly;
    if (isKept) org.replaceSchema(buildSchema(org.metadata, org.schema().version + 1));
    return written;
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

function write(org: Org, { drafts, pack, options, stamp }: Plan, mayBeKept: boolean): Written {
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
  if (problems.length === 0 && mayBeKept) {
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
