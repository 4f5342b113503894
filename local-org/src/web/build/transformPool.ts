import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TransformRequest, TransformResult } from './transformFile.ts';

/** Compiles files on worker threads, so that a server goes on answering while it compiles. */
export interface TransformPool {
  transform(request: TransformRequest): Promise<TransformResult>;
  close(): Promise<void>;
}

interface Pending {
  readonly resolve: (result: TransformResult) => void;
  readonly reject: (error: Error) => void;
}

/** Threads start with the first file and do not keep the process alive between files. */
export function createTransformPool(threads = Math.min(4, Math.max(1, availableParallelism()))): TransformPool {
  const pending = new Map<number, Pending>();
  let workers: Worker[] = [];
  let count = 0;

  const start = (): void => {
    workers = Array.from({ length: threads }, () => {
      const worker = new Worker(new URL('./transformWorker.ts', import.meta.url), { execArgv: ['--disable-warning=ExperimentalWarning'] });
      worker.on('message', ({ number, result }: { number: number; result: TransformResult }) => {
        pending.get(number)?.resolve(result);
        pending.delete(number);
        if (pending.size === 0) for (const each of workers) each.unref();
      });
      worker.on('error', (error) => {
        for (const each of pending.values()) each.reject(error instanceof Error ? error : new Error(String(error)));
        pending.clear();
      });
      return worker;
    });
  };

  return {
    transform(request) {
      if (workers.length === 0) start();
      return new Promise((resolve, reject) => {
        const number = count++;
        if (pending.size === 0) for (const each of workers) each.ref();
        pending.set(number, { resolve, reject });
        workers[number % workers.length]!.postMessage({ number, request });
      });
    },
    async close() {
      const closing = workers;
      workers = [];
      await Promise.all(closing.map((worker) => worker.terminate()));
    },
  };
}
