import { Worker } from 'node:worker_threads';

export interface CompileQuestion {
  readonly id: number;
  readonly name: string;
  /** Scripts, templates and style sheets by path inside the bundle. */
  readonly files: Readonly<Record<string, string>>;
  readonly apiVersion: number;
}

export interface CompileAnswer {
  readonly id: number;
  readonly isSuccess: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Diagnostic {
  readonly message: string;
  /** 0 fatal, 1 error, 2 warning, 3 log. */
  readonly level: number;
  readonly filename?: string;
  readonly location?: { readonly line: number; readonly column: number };
}

type Waiting = { resolve(answer: CompileAnswer): void; reject(error: Error): void };

/** The compiler takes half a second to load and keeps its thread busy, so it lives in threads of its own; two, because it is large. */
const mostWorkers = 2;
const bundlesPerWorker = 8;

interface Lane {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

const lanes: Lane[] = [];
let lastId = 0;

/** Asks the platform's compiler, with Lightning Web Security on, about several bundles at once. Answers come in the order asked. */
export function askPlatformCompiler(questions: readonly Omit<CompileQuestion, 'id'>[]): Promise<readonly CompileAnswer[]> {
  const wanted = Math.min(mostWorkers, Math.ceil(questions.length / bundlesPerWorker));
  while (lanes.length < wanted) lanes.push(openLane());
  return Promise.all(questions.map((question, index) => ask(lanes[index % lanes.length]!, question)));
}

function ask({ worker, waiting }: Lane, question: Omit<CompileQuestion, 'id'>): Promise<CompileAnswer> {
  const id = ++lastId;
  // Only a thread with work keeps the process alive.
  worker.ref();
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, ...question });
  });
}

function openLane(): Lane {
  const worker = new Worker(new URL('./compilerWorker.ts', import.meta.url));
  const lane: Lane = { worker, waiting: new Map() };
  worker.on('message', (answer: CompileAnswer) => {
    lane.waiting.get(answer.id)?.resolve(answer);
    lane.waiting.delete(answer.id);
    if (lane.waiting.size === 0) worker.unref();
  });
  const close = (error: Error): void => {
    const index = lanes.indexOf(lane);
    if (index >= 0) lanes.splice(index, 1);
    for (const { reject } of lane.waiting.values()) reject(error);
    lane.waiting.clear();
  };
  worker.on('error', close);
  worker.on('exit', (code) => close(new Error(`The platform compiler stopped (${code})`)));
  return lane;
}
