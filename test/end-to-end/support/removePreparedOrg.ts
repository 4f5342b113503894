import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** After the last test. A database that somebody else named stays. */
export default function removePreparedOrg(): void {
  const { PREPARED_ORG: file, PREPARED_ORG_IS_OURS: isOurs } = process.env;
  if (file && isOurs) rmSync(dirname(file), { recursive: true, force: true });
}
