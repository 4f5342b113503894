import { LocalOrg } from 'local-org';
import { registerJwtClient } from '../../../local-org/src/api/oauth/jwtClients.ts';

/** What the parent is told once the org listens. */
export interface OrgReady {
  readonly url: string;
  readonly username: string;
  readonly accessToken: string;
}

// A program of its own. Arguments: the database file, the consumer key and the public key of an application that may sign assertions.
const [file, clientId, publicKey] = process.argv.slice(2);
const localOrg = new LocalOrg({ file: file!, port: 0 });
registerJwtClient(localOrg.org, { clientId: clientId!, publicKey: publicKey! });
const { url } = await localOrg.start();
const { username, token } = localOrg.openSession(localOrg.administrator);
process.send!({ url, username, accessToken: token } satisfies OrgReady);
process.once('disconnect', () => void localOrg.stop().then(() => process.exit(0)));
