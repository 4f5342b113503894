import type { Route } from '../route.ts';

/** What a path and method lead to. `allowed` lists the methods the path does have. */
export type RouteMatch<R> =
  | { readonly kind: 'found'; readonly route: R; readonly parameters: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' };

type Routable = Pick<Route, 'method' | 'pattern'>;

interface Node<R> {
  readonly literals: Map<string, Node<R>>;
  parameter?: Node<R>;
  rest?: Node<R>;
  readonly routes: Map<string, { readonly route: R; readonly names: readonly string[] }>;
}

const newNode = <R>(): Node<R> => ({ literals: new Map(), routes: new Map() });

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '');

function child<R>(node: Node<R>, segment: string): Node<R> {
  if (segment.startsWith(':')) return (node.parameter ??= newNode());
  if (segment.startsWith('*')) return (node.rest ??= newNode());
  const existing = node.literals.get(segment);
  if (existing) return existing;
  const made = newNode<R>();
  node.literals.set(segment, made);
  return made;
}

function insert<R extends Routable>(root: Node<R>, route: R): void {
  const segments = segmentsOf(route.pattern);
  const names = segments.filter((segment) => /^[:*]/.test(segment)).map((segment) => segment.slice(1));
  const leaf = segments.reduce((node, segment) => child(node, segment), root);
  if (leaf.routes.has(route.method)) throw new Error(`Two routes for ${route.method} ${route.pattern}.`);
  leaf.routes.set(route.method, { route, names });
}

/** Every node a path leads to, most literal first, with the values of the named parts. */
function* leaves<R>(
  node: Node<R>,
  segments: readonly string[],
  values: readonly string[],
): Generator<{ node: Node<R>; values: readonly string[] }> {
  const [segment, ...remaining] = segments;
  if (segment === undefined) {
    if (node.routes.size > 0) yield { node, values };
    if (node.rest) yield { node: node.rest, values: [...values, ''] };
    return;
  }
  const literal = node.literals.get(segment);
  if (literal) yield* leaves(literal, remaining, values);
  if (node.parameter) yield* leaves(node.parameter, remaining, [...values, segment]);
  if (node.rest) yield { node: node.rest, values: [...values, segments.join('/')] };
}

/**
 * Compiles a route table. A literal part wins over a named one, a named one over `*rest`; HEAD falls back on GET.
 * @throws Error when two routes have the same method and shape
 */
export function compileRoutes<R extends Routable>(routes: readonly R[]): (method: string, path: string) => RouteMatch<R> {
  const root = newNode<R>();
  for (const route of routes) insert(root, route);
  return (method, path) => {
    const allowed = new Set<string>();
    for (const { node, values } of leaves(root, segmentsOf(path), [])) {
      const entry = node.routes.get(method) ?? (method === 'HEAD' ? node.routes.get('GET') : undefined);
      if (entry)
        return {
          kind: 'found',
          route: entry.route,
          parameters: Object.fromEntries(entry.names.map((name, index) => [name, values[index] ?? ''])),
        };
      for (const name of node.routes.keys()) allowed.add(name);
    }
    return allowed.size > 0 ? { kind: 'wrong-method', allowed: [...allowed] } : { kind: 'unknown' };
  };
}
