import { proveSync } from './sync/proveSync.ts';

test('plan files and an org end as if nothing had gone wrong, whatever people wrote and whatever broke', async () => {
  const proof = await proveSync({ histories: 3, share: 0.03, seed: 5 });
  expect(proof.histories).toBe(24);
  expect(proof.faults).toBeGreaterThan(8);
  expect(proof.kills).toBeGreaterThan(0);
}, 240_000);
