import { isFileName } from './keys.ts';
import type { FileKind } from './layout.ts';

/** What a path says of the file. */
export interface FilePlace {
  readonly kind: FileKind;
  /** Name of the account's folder; absent for solutions and policy. */
  readonly account?: string;
  /** Of a plan: the name of its file. */
  readonly plan?: string;
  /** Of a part of a large section: the name of its file. */
  readonly part?: string;
}

const OF_ACCOUNT: readonly string[] = ['account', 'people', 'white-space', 'insights'] satisfies FileKind[];
/** Sections of these grow with the customer. */
const WITH_PARTS: readonly string[] = ['people', 'white-space', 'insights'] satisfies FileKind[];

/** What a path inside a project is; undefined for one that is no plan file. Folder names are as their file system composes them: normalised here. */
export function filePlace(path: string): FilePlace | undefined {
  const match = /^(.*)\.ya?ml$/.exec(path.normalize('NFC'));
  if (!match) return undefined;
  const [top = '', account, second = '', third, ...more] = match[1]!.split('/');
  if (account === undefined) return top === 'solutions' || top === 'policy' ? { kind: top } : undefined;
  if (top !== 'accounts' || more.length > 0) return undefined;
  if (third === undefined) return OF_ACCOUNT.includes(second) ? { kind: second as FileKind, account } : undefined;
  if (second === 'plans') return { kind: 'plan', account, plan: third };
  return WITH_PARTS.includes(second) ? { kind: second as FileKind, account, part: third } : undefined;
}

/** The name in a path that is none; undefined where all will do. */
export function unsafeNameIn({ account, plan, part }: FilePlace): string | undefined {
  return [account, plan, part].find((name) => name !== undefined && !isFileName(name));
}

/** Where a file of an account is. */
export function pathOf({ kind, account, plan, part }: FilePlace): string {
  if (account === undefined) return `${kind}.yaml`;
  const folder = `accounts/${account}`;
  if (kind === 'plan') return `${folder}/plans/${plan}.yaml`;
  return part === undefined ? `${folder}/${kind}.yaml` : `${folder}/${kind}/${part}.yaml`;
}
