import type { Problem } from './deployResult.ts';
import { keyOf, type Draft } from './draft.ts';
import type { MetadataStore } from './metadataStore.ts';
import type { MetadataPackage, PackageMembers } from './readPackage.ts';

/** What a package is to change: components to put, and to take away before and after. */
export interface Changes {
  readonly drafts: readonly Draft[];
  readonly pack: Pick<MetadataPackage, 'destroyFirst' | 'destroyLast'>;
}

/**
 * The changes without those that are wrong, and without what lies in a new component that is wrong.
 * @returns undefined when none of the problems is about one of the changes, so that leaving some out cannot help
 */
export function withoutRejected<T extends Changes>(
  changes: T,
  problems: readonly Problem[],
  metadata: MetadataStore,
): { readonly changes: T; readonly orphans: readonly Problem[] } | undefined {
  const rejected = new Set(problems.map(({ componentType, fullName }) => keyOf(componentType, fullName)));
  const isRejected = ({ type, fullName }: Draft): boolean => rejected.has(keyOf(type, fullName));
  const newAndRejected = new Set(
    changes.drafts
      .filter((draft) => isRejected(draft) && !metadata.get(draft.type, draft.fullName))
      .map(({ type, fullName }) => keyOf(type, fullName)),
  );
  const isOrphan = (draft: Draft): boolean => !isRejected(draft) && draft.parent !== undefined && newAndRejected.has(draft.parent);
  const drafts = changes.drafts.filter((draft) => !isRejected(draft) && !isOrphan(draft));
  const pack = {
    ...changes.pack,
    destroyFirst: membersWithout(changes.pack.destroyFirst, rejected),
    destroyLast: membersWithout(changes.pack.destroyLast, rejected),
  };
  const isLess = drafts.length < changes.drafts.length || count(pack) < count(changes.pack);
  if (!isLess) return undefined;
  return { changes: { ...changes, drafts, pack }, orphans: changes.drafts.filter(isOrphan).map(orphanProblem) };
}

const orphanProblem = ({ type: componentType, fullName, fileName, element }: Draft): Problem => ({
  componentType,
  fullName,
  fileName,
  message: 'Parent entity failed to deploy',
  line: element?.line ?? 1,
  column: element?.column ?? 1,
});

const membersWithout = (members: PackageMembers, rejected: ReadonlySet<string>): PackageMembers =>
  new Map([...members].map(([type, names]) => [type, names.filter((name) => !rejected.has(keyOf(type, name)))]));

const count = ({ destroyFirst, destroyLast }: Changes['pack']): number =>
  [...destroyFirst.values(), ...destroyLast.values()].reduce((total, names) => total + names.length, 0);
