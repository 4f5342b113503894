import fc from 'fast-check';
import { SYNC_LAWS } from './support/syncLaws.ts';

// More of them in `npm run stress -- --only sync`.
test.each(Object.entries(SYNC_LAWS))(
  '%s',
  async (_, law) => {
    await fc.assert(law, { numRuns: 15 });
  },
  60_000,
);
