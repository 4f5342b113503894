import { proveSoql } from './soql/proveSoql.ts';

test('queries of random schemas and data answer what looking at every row would', async () => {
  const proof = await proveSoql({ queries: 400, queriesPerWorld: 40, seed: 20_261_122 });
  expect(proof.queries).toBe(400);
  expect(proof.rows).toBeGreaterThan(1_000);
}, 180_000);
