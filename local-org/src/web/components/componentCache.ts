import type { MetadataStore } from '../../metadata/metadataStore.ts';
import type { TransformRequest, TransformResult } from '../build/transformFile.ts';
import { createTransformPool, type TransformPool } from '../build/transformPool.ts';
import { compileComponents, type CompiledComponents, type CompileOptions } from './compileComponents.ts';

/** Compiled components, compiled again only after a deploy, and then only the files that changed. */
export interface ComponentCache {
  compiled(
    metadata: MetadataStore,
    vendorModules: Readonly<Record<string, string>>,
    mode: CompileOptions['mode'],
  ): Promise<CompiledComponents>;
  close(): Promise<void>;
}

export function createComponentCache(): ComponentCache {
  const pool = createTransformPool();
  const remembering = rememberFiles(pool);
  const builds = new WeakMap<MetadataStore, Map<string, Promise<CompiledComponents>>>();
  return {
    compiled(metadata, vendorModules, mode) {
      const key = `${metadata.version} ${mode}`;
      const known = builds.get(metadata)?.get(key);
      if (known !== undefined) return known;
      const build = compileComponents({ metadata, vendorModules, mode, pool: remembering });
      const others = [...(builds.get(metadata) ?? [])].filter(([each]) => each.startsWith(`${metadata.version} `));
      builds.set(metadata, new Map([...others, [key, build]]));
      return build;
    },
    close: () => pool.close(),
  };
}

/** The compiler is a function of its input, so what a file became last time it becomes again. */
function rememberFiles(pool: TransformPool): TransformPool {
  const known = new Map<string, Promise<TransformResult>>();
  const keyOf = ({ path, renderer, source }: TransformRequest): string => `${renderer} ${path}\n${source}`;
  return {
    ...pool,
    transform(request) {
      const key = keyOf(request);
      const result = known.get(key) ?? pool.transform(request);
      // Re-inserted, so that the oldest entry is the one used longest ago.
      known.delete(key);
      known.set(key, result);
      if (known.size > 2000) known.delete(known.keys().next().value!);
      return result;
    },
  };
}
