import { proveSync } from './sync/proveSync.ts';

test('plan files and an org end as if nothing had gone wrong, whatever people wrote and whatever broke', async () => {
  const proof = await proveSync({ histories: 2, share: 0.02, seed: 5 });
  expect(proof.histories).toBe(16);
  expect(proof.faults).toBeGreaterThan(5);
  expect(proof.kills).toBeGreaterThan(0);
}, 240_000);
