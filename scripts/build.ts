import { buildWeb } from './buildWeb.ts';
import { buildPlugin } from '../plugin/build.ts';
import { buildComponents } from './buildComponents.ts';

/** Everything that is made from sources: the components' JavaScript, the plugin and the browser's copy of the base components. */
const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
await buildComponents();
await buildPlugin();
await buildWeb(say);
