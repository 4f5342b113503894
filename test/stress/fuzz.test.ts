import { proveFuzz } from './fuzz/proveFuzz.ts';

test('whatever comes in at whichever door is answered in time, in the right shape, and the org goes on', async () => {
  const proof = await proveFuzz({ requests: 60, seed: 3 });
  expect(Object.keys(proof.requests)).toEqual(['soql', 'bodies', 'graphql', 'soap', 'zips', 'paths', 'headers', 'csv']);
}, 240_000);
