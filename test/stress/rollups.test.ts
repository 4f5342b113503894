import { proveRollups } from './rollups/proveRollups.ts';

test('roll-ups are what adding up the leaves gives, after every step of random histories', async () => {
  const proof = await proveRollups({ histories: 3, steps: 60, seed: 7 });
  expect(proof.writes).toBeGreaterThan(200);
  expect(proof.undone).toBeGreaterThan(10);
}, 180_000);
