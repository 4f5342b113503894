import { LocalOrg } from '../../../local-org/src/localOrg.ts';
import { answerHealth } from './health.ts';

// A program of its own, so that its processor time and memory are its own. Argument: the database file.
const localOrg = new LocalOrg({ file: process.argv[2]!, port: 0 });
const { url } = await localOrg.start();
answerHealth();
for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => void localOrg.stop().then(() => process.exit(0)));
process.send!({ url, accessToken: localOrg.openSession(localOrg.administrator).token });
