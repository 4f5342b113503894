import { proveCrashes } from './crash/proveCrashes.ts';
import { proveFuzz } from './fuzz/proveFuzz.ts';
import { proveLoad } from './load/proveLoad.ts';
import { proveRollups } from './rollups/proveRollups.ts';
import { proveSoql } from './soql/proveSoql.ts';
import { proveSync } from './sync/proveSync.ts';

/** A proof at `share` (0 to 1) of its full size; throws with what it found. */
export type Proof = (share: number, seed: number) => Promise<object>;

const part = (full: number, share: number): number => Math.max(1, Math.round(full * share));

/** Every proof, with its full size. */
export const proofs: Readonly<Record<string, Proof>> = {
  soql: (share, seed) => proveSoql({ queries: part(10_000, share), queriesPerWorld: 40, seed }),
  rollups: (share, seed) => proveRollups({ histories: part(100, share), steps: 100, seed }),
  crash: (share, seed) => proveCrashes({ crashes: part(50, share), writers: 8, seed }),
  load: (share, seed) => proveLoad({ clients: part(50, share), seconds: part(60, share), seed }),
  sync: (share, seed) => proveSync({ histories: part(300, share), share, seed }),
  fuzz: (share, seed) => proveFuzz({ requests: part(3_000, share), seed }),
};
