import type { CompileQuestion } from './platformCompiler.ts';

/** The compiler takes exactly this shape; its README describes another, which it ignores. `lockerConfig`: Lightning Web Security. */
export const COMPILER_CONFIGS = [{ outputConfig: { minify: false, env: { NODE_ENV: 'production' }, lockerConfig: { enabled: true } } }];

export function compileRequest({ name, files, apiVersion }: Omit<CompileQuestion, 'id'>): object {
  return { bundle: { namespace: 'c', name, type: 'platform', files, options: { apiVersion } }, compilerConfigs: COMPILER_CONFIGS };
}
