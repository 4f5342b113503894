import { proveLoad } from './load/proveLoad.ts';

test('clients that read and write at once all get right answers, and memory stays flat', async () => {
  const proof = await proveLoad({ clients: 8, seconds: 3, seed: 5 });
  expect(proof.requests).toBeGreaterThan(100);
}, 180_000);
