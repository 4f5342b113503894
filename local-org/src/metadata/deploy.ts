import { setImmediate } from 'node:timers/promises';
import { OrgError } from '../errors.ts';
import type { Org } from '../org.ts';
import type { Session } from '../security/sessions.ts';
import { applyDeploy } from './applyDeploy.ts';
import { compileBundles } from './bundles/compileBundles.ts';
import { inDeployQueue } from './deployQueue.ts';
import { decompose } from './decompose.ts';
import type { DeployOptions, DeployResult, Problem } from './deployResult.ts';
import { toFailure, toResult } from './deployMessages.ts';
import { PackageError, readPackage, type MetadataPackage } from './readPackage.ts';
import { selectComponents } from './selectComponents.ts';

/** Follows a deploy and stops it. */
export interface DeployControl {
  /** Its turn has come. */
  onStart?(): void;
  /** Aborted: the deploy ends before it has changed anything, with the signal's reason. Once it writes, it is too late. */
  readonly signal?: AbortSignal;
}

/**
 * Deploys a Metadata API zip when the deploys before it have ended. With `checkOnly` everything is done and then undone. Between its steps other
 * requests are answered; the writing is one step.
 * @returns what became of each component; a refused deploy is a result, not an error
 * @throws OrgError `INSUFFICIENT_ACCESS` when the session is not an administrator's; the signal's reason
 */
export function deploy(
  org: Org,
  session: Session,
  zip: Uint8Array,
  options: DeployOptions,
  control: DeployControl = {},
): Promise<DeployResult> {
  return inDeployQueue(org, () => run(org, session, zip, options, control));
}

async function run(org: Org, session: Session, zip: Uint8Array, options: DeployOptions, control: DeployControl): Promise<DeployResult> {
  const step = async (): Promise<void> => {
    await setImmediate();
    control.signal?.throwIfAborted();
  };
  control.signal?.throwIfAborted();
  control.onStart?.();
  await step();
  if (!session.isSystem && !org.access(session.userId).isAdministrator) {
    throw new OrgError('INSUFFICIENT_ACCESS', 'Deploying metadata needs the permission Customize Application', [], 403);
  }
  const now = new Date(org.now()).toISOString();
  const opened = open(zip);
  if ('message' in opened) return toResult(options, [], [toFailure(opened, now)]);
  await step();
  const { drafts: found, problems: unreadable } = decompose(opened.files);
  const { drafts, problems: unselected } = selectComponents(found, opened.members);
  const chosen = new Set(drafts.map((draft) => `${draft.type}:${draft.fullName}`));
  // What lies in the zip but was not asked for is not judged.
  const own = unreadable.filter((problem) => chosen.has(`${problem.componentType}:${problem.fullName}`) || !isInZip(problem, found));
  const uncompiled = await compileBundles(drafts, org.metadata);
  await step();
  return applyDeploy(org, {
    drafts,
    pack: opened,
    problems: [...unselected, ...own, ...uncompiled],
    options,
    stamp: { userId: session.userId, now },
  });
}

const isInZip = (problem: Problem, found: ReadonlyMap<string, unknown>): boolean =>
  found.has(`${problem.componentType}:${problem.fullName.toLowerCase()}`);

function open(zip: Uint8Array): MetadataPackage | Problem {
  try {
    return readPackage(zip);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const { fileName, message, line, column } = error;
    return { componentType: '', fullName: fileName || 'package.xml', fileName: fileName || 'package.xml', message, line, column };
  }
}
