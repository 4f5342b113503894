import { METADATA } from '../../../planFiles/metadata.ts';
import type { OrgProblem } from '../../contract.ts';
import { isPassing, type OrgError } from '../orgFailure.ts';
import { stale } from './problems.ts';
import type { WriteNode } from './writeNode.ts';

export interface GraphAnswer {
  readonly graphs: readonly {
    readonly graphId: string;
    readonly isSuccessful: boolean;
    readonly graphResponse: { readonly compositeResponse: readonly NodeAnswer[] };
  }[];
}

export interface NodeAnswer {
  readonly referenceId: string;
  readonly httpStatusCode: number;
  readonly body: unknown;
}

/** What became of a graph. Of one that failed nothing was kept. */
export type GraphResult =
  | { readonly kind: 'done'; readonly ids: ReadonlyMap<string, string>; readonly existing: ReadonlySet<string> }
  | {
      readonly kind: 'failed';
      /** By name of the node; may be empty, when the org named none. */
      readonly problems: ReadonlyMap<string, readonly OrgProblem[]>;
      /** Records to be deleted that are gone already. */
      readonly gone: ReadonlySet<string>;
      /** The same again after a pause may go through: rows were locked, or it was not looked at. */
      readonly isPassing: boolean;
    };

const HALTED = 'PROCESSING_HALTED';
const GONE: readonly string[] = ['NOT_FOUND', 'ENTITY_IS_DELETED', 'INVALID_CROSS_REFERENCE_KEY'];

/** @param nodes as they were sent */
export function readGraphAnswer(nodes: readonly WriteNode[], answer: GraphAnswer['graphs'][number] | undefined): GraphResult {
  const answers = answer?.graphResponse.compositeResponse ?? [];
  const byReference = new Map(answers.map((part) => [part.referenceId, part]));
  const answered = nodes.map((node, index) => ({ node, part: byReference.get(`n${index}`) }));
  if (answer?.isSuccessful) {
    const bodies = answered.map(({ node, part }) => [node, (part?.body ?? {}) as { id?: string; created?: boolean }] as const);
    const created = bodies.filter(([node]) => node.kind === 'create');
    return {
      kind: 'done',
      ids: new Map(created.flatMap(([node, { id }]) => (id ? [[node.name, id]] : []))),
      existing: new Set(created.flatMap(([node, body]) => (body.created === false ? [node.name] : []))),
    };
  }
  const failures = answered.flatMap(({ node, part }) => {
    const errors = errorsOf(part).filter((error) => error.errorCode !== HALTED);
    return errors.length > 0 ? [{ node, errors }] : [];
  });
  const gone = failures.filter(({ node, errors }) => isGone(node, errors));
  const others = failures.filter((failure) => !gone.includes(failure));
  return {
    kind: 'failed',
    gone: new Set(gone.map(({ node }) => node.name)),
    problems: new Map(
      others
        .filter(({ errors }) => !errors.some(isPassing))
        .map(({ node, errors }) => [node.name, errors.map((error) => orgProblem(node.object, error))]),
    ),
    isPassing: gone.length === 0 && others.every(({ errors }) => errors.some(isPassing)) && answers.length > 0,
  };
}

/** Is it a deletion of what is gone already? */
export const isGone = ({ kind }: WriteNode, errors: readonly OrgError[]): boolean =>
  kind === 'delete' && errors.every((error) => GONE.includes(error.errorCode ?? error.statusCode ?? ''));

/** Why a part of a composite request was refused; nothing of one that was not. */
export function errorsOf(part: NodeAnswer | undefined): readonly OrgError[] {
  if (!part || part.httpStatusCode < 300) return [];
  return Array.isArray(part.body) ? (part.body as OrgError[]) : [{ errorCode: `ERROR_HTTP_${part.httpStatusCode}`, message: '' }];
}

const STALE_RULE = 'Revision_Moves_By_One';

/** The org's words, but of a record that somebody else saved meanwhile: what its rule says is meant for somebody who has a page open. */
export function orgProblem(object: string, { errorCode, statusCode, message = '', fields = [] }: OrgError): OrgProblem {
  const code = errorCode ?? statusCode ?? 'UNKNOWN';
  const sentence = METADATA[object]?.rules[STALE_RULE]?.sentence;
  if (code === 'FIELD_CUSTOM_VALIDATION_EXCEPTION' && sentence !== undefined && message.includes(sentence)) return stale();
  return { code, message, fields };
}
