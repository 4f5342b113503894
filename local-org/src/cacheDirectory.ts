import path from 'node:path';

/** Git-ignored; safe to delete at any time. */
export const cacheDirectory = path.join(import.meta.dirname, '../.cache');
