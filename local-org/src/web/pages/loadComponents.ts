import type { CompileProblem } from '../components/compileComponents.ts';
import { request } from '../platform/client/request.ts';

/** A module as the browser gives it. */
type Module = Readonly<Record<string, unknown>>;

interface Engine {
  createElement(tag: string, options: { is: unknown }): HTMLElement;
}

export interface LoadedComponents {
  /** Those that can be made. */
  readonly names: readonly string[];
  /** What is wrong with the others. */
  readonly problems: readonly CompileProblem[];
  create(name: string): HTMLElement;
}

let loading: Promise<LoadedComponents> | undefined;

/** The deployed components, once per page. */
export function loadComponents(version: number, isSandboxed: boolean): Promise<LoadedComponents> {
  loading ??= isSandboxed ? loadSandboxed(version) : loadModule(version);
  return loading;
}

async function loadModule(version: number): Promise<LoadedComponents> {
  const address = `/web/components/${version}/components.js`;
  const [engine, module] = (await Promise.all([import('lwc' as string), import(address)])) as [Engine, Module];
  const { $problems, ...components } = module;
  return loaded(engine, components, $problems as readonly CompileProblem[]);
}

const loaded = (engine: Engine, components: Module, problems: readonly CompileProblem[]): LoadedComponents => ({
  names: Object.keys(components),
  problems,
  create: (name) => engine.createElement(tagOf(name), { is: components[name] }),
});

async function loadSandboxed(version: number): Promise<LoadedComponents> {
  const [{ evaluateComponents }, reply, engine] = await Promise.all([
    import('lightning/localOrgSandbox' as string) as Promise<{
      evaluateComponents(code: string, load: (name: string) => Promise<Module>): Promise<Module>;
    }>,
    request('GET', `/web/components/${version}/sandbox.json`) as Promise<{ code: string; problems: readonly CompileProblem[] }>,
    import('lwc' as string) as Promise<Engine>,
  ]);
  return loaded(engine, await evaluateComponents(reply.code, (name) => import(name) as Promise<Module>), reply.problems);
}

/** `planOverview` → `c-plan-overview` */
export const tagOf = (name: string): string => `c-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
