import { syncHere, type SyncHere } from './syncHere.ts';

// A process that may be killed. Argument: what to sync, as JSON.
await syncHere(JSON.parse(process.argv[2]!) as SyncHere);
