import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { packPlugin } from '../plugin/packaging/packPlugin.ts';
import { projectRoot } from './projectRoot.ts';

/** `npm run pack`: the plugin as a tarball. Prints the command that installs it. `--output-dir <folder>` unless it is to lie in `packed/`. */
const { values } = parseArgs({ options: { 'output-dir': { type: 'string', default: resolve(projectRoot, 'packed') } } });
const tarball = await packPlugin(resolve(values['output-dir']));
process.stdout.write(`sf plugins install ${pathToFileURL(tarball)}\n`);
