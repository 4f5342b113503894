import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './buildWeb.ts';
import { buildPlugin } from '../plugin/build.ts';
import { buildComponents } from './buildComponents.ts';
import { checkSteps } from './checkSteps.ts';
import { findChromium } from './chromium.ts';
import { projectRoot } from './projectRoot.ts';

/** Checks and tests; ends with `N passed, N failed`. Arguments go to Jest: `npm test -- --selectProjects domain`. */
const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

let passed = 0;
let failed = 0;

const chromium = attempt('Chromium', () => findChromium(say));
await buildComponents();
await buildPlugin();
await buildWeb(say);
for (const { what, run } of checkSteps({ shouldFix: false })) count(what, run);
runJest(process.argv.slice(2));

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

function count(what: string, run: () => boolean): void {
  say(`${what} …`);
  if (run()) passed += 1;
  else failed += 1;
}

function attempt<Value>(what: string, make: () => Value): Value | undefined {
  try {
    return make();
  } catch (error) {
    say(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    failed += 1;
    return undefined;
  }
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that did not even load. */
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
}

function runJest(jestArguments: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'account-planning-test-'));
  const report = join(folder, 'report.json');
  spawnSync('jest', ['--json', `--outputFile=${report}`, '--maxWorkers=3', '--testTimeout=60000', ...jestArguments], {
    cwd: projectRoot,
    // The report is also printed to standard output; the readable one goes to standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      // What commands print is compared: no colours, whatever the terminal.
      FORCE_COLOR: '0',
      ...(chromium ? { CHROME_PATH: chromium } : {}),
    },
  });
  const result = attempt('Jest did not finish', () => JSON.parse(readFileSync(report, 'utf8')) as JestReport);
  rmSync(folder, { recursive: true, force: true });
  if (!result) return;
  passed += result.numPassedTests;
  // A skipped test tells nothing: it counts as failed.
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests;
}
