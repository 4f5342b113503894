import { createRequire } from 'node:module';
import { stripVTControlCharacters } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { compileRequest } from './compileRequest.ts';
import type { CompileAnswer, CompileQuestion, Diagnostic } from './platformCompiler.ts';

interface Compiler {
  compile(request: object): Promise<{ success: boolean; diagnostics: readonly Diagnostic[] }>;
}

const { compile } = createRequire(import.meta.url)('@lwc/sfdc-lwc-compiler') as Compiler;

parentPort?.on('message', ({ id, ...question }: CompileQuestion) => {
  const answer = (content: Omit<CompileAnswer, 'id'>): void => parentPort?.postMessage({ id, ...content } satisfies CompileAnswer);
  compile(compileRequest(question)).then(
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
