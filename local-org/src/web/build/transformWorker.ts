import { parentPort } from 'node:worker_threads';
import { transformFile, type TransformRequest } from './transformFile.ts';

parentPort?.on('message', ({ number, request }: { number: number; request: TransformRequest }) => {
  parentPort?.postMessage({ number, result: transformFile(request) });
});
