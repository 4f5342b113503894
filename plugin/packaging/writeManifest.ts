import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Plugin } from '@oclif/core';

/**
 * Writes `oclif.manifest.json` from the commands in `lib/`: with it the CLI shows help and finds a command without loading one. A program of its own, run
 * by the build, so that every build reads what it has just written.
 * @throws Error when a command does not load
 */
const root = resolve(import.meta.dirname, '..');
const plugin = new Plugin({ root, type: 'core', ignoreManifest: true, errorOnManifestCreate: true });
await plugin.load();
writeFileSync(join(root, 'oclif.manifest.json'), `${JSON.stringify(plugin.manifest, undefined, 2)}\n`);
