import type { StandardBehaviour } from './standardBehaviour/standardBehaviour.ts';

/** By object; objects without an entry have no behaviour of their own. */
export const standardBehaviours: Readonly<Record<string, StandardBehaviour>> = {};
