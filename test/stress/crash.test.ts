import { proveCrashes } from './crash/proveCrashes.ts';

test('a server killed under load has every write it acknowledged, and of the others all or nothing', async () => {
  const proof = await proveCrashes({ crashes: 4, writers: 4, seed: 11 });
  expect(proof.crashes).toBe(4);
  expect(proof.acknowledged).toBeGreaterThan(20);
  expect(proof.batches).toBeGreaterThan(5);
}, 240_000);
