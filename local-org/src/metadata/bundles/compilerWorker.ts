import { createRequire } from 'node:module';
import { stripVTControlCharacters } from 'node:util';
import { parentPort } from 'node:worker_threads';
import type { CompileAnswer, CompileQuestion, Diagnostic } from './platformCompiler.ts';

interface Compiler {
  compile(request: object): Promise<{ success: boolean; diagnostics: readonly Diagnostic[] }>;
}

const { compile } = createRequire(import.meta.url)('@lwc/sfdc-lwc-compiler') as Compiler;

parentPort?.on('message', ({ id, name, files, apiVersion }: CompileQuestion) => {
  const answer = (content: Omit<CompileAnswer, 'id'>): void => parentPort?.postMessage({ id, ...content } satisfies CompileAnswer);
  // The shape is the one the compiler reads; its README describes another, which it ignores.
  compile({
    bundle: { namespace: 'c', name, type: 'platform', files, options: { apiVersion } },
    compilerConfigs: [{ outputConfig: { minify: false, env: { NODE_ENV: 'production' }, lockerConfig: { enabled: true } } }],
  }).then(
    ({ success, diagnostics }) =>
      answer({
        isSuccess: success,
        // The compiler colours its code frames where it believes to be in a terminal.
        diagnostics: diagnostics.map(({ message, level, filename, location }) => ({
          message: stripVTControlCharacters(message),
          level,
          filename,
          location,
        })),
      }),
    (error: unknown) => answer({ isSuccess: false, diagnostics: [{ message: String(error), level: 0 }] }),
  );
});
