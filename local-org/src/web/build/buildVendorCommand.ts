/** `node local-org/src/web/build/buildVendorCommand.ts`: fills the cache ahead of the first start. */
import { buildVendor } from './buildVendor.ts';
import { cacheDirectory } from '../../cacheDirectory.ts';

const started = performance.now();
const vendor = await buildVendor({
  cacheDirectory,
  onProgress: ({ step, fraction }) => process.stderr.write(`\r${step} ${String(Math.round(fraction * 100)).padStart(3)} %`),
});
process.stderr.write(`\nLightning components are in ${vendor.directory} (${Math.round(performance.now() - started)} ms).\n`);
