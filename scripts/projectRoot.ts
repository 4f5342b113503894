import { resolve } from 'node:path';

/** The folder that holds sfdx-project.json. */
export const projectRoot = resolve(import.meta.dirname, '..');
