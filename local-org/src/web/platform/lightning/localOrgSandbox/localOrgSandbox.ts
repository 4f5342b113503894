/** Not a platform module: how our pages run the deployed components inside Lightning Web Security (`?lws=1`). */

type Module = Readonly<Record<string, unknown>>;

interface Sandbox {
  /** Evaluates the source of a function, with these names in its scope. */
  evaluateFunction(key: string, source: string, scope: object): () => void;
  wrapDependency(dependency: Module, name: string, key: string): Module;
}

const NAMESPACE = 'c';

/**
 * Evaluates compiled components in the sandbox of namespace `c`.
 * @param source a script that takes its imports from `$modules` and hands its exports to `$export`
 * @param load imports a module of the page; the compiler allows no computed import in here
 */
export async function evaluateComponents(source: string, load: (name: string) => Promise<Module>): Promise<Module> {
  const sandbox = (await import('@locker/sandbox')) as unknown as Sandbox;
  const names = [...new Set([...source.matchAll(/\$modules\["([^"]+)"\]/g)].map(([, name]) => name!))];
  const modules = await Promise.all(names.map(async (name) => [name, outside(sandbox, name, await load(name))] as const));
  let exported: Module | undefined;
  const scope = {
    $modules: Object.fromEntries(modules),
    $export: (module: Module) => {
      exported = module;
    },
  };
  // Its scope, unlike the endowments of a sandbox, is looked at in every evaluation.
  sandbox.evaluateFunction(NAMESPACE, `() => {\n${source}\n}`, scope)();
  if (exported === undefined) throw new Error('The sandbox did not run the components.');
  return exported;
}

/** A module of the outside as the sandbox may see it; a plain object, since a namespace cannot cross the membrane whole. */
function outside(sandbox: Sandbox, name: string, module: Module): Module {
  return { __esModule: true, ...sandbox.wrapDependency({ ...module }, name, NAMESPACE) };
}
