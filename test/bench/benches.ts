import type { Bench } from './bench.ts';
import { benchBulk } from './ingest/benchBulk.ts';
import { benchChart } from './chart/benchChart.ts';
import { benchComposite } from './ingest/benchComposite.ts';
import { benchMap } from './map/benchMap.ts';
import { benchMatrix } from './matrix/benchMatrix.ts';
import { benchMemory } from './memory/benchMemory.ts';
import { benchOsas } from './osas/benchOsas.ts';
import { benchPluginStart } from './plugin/benchPluginStart.ts';
import { benchPortfolio } from './portfolio/benchPortfolio.ts';
import { benchReading } from './reading/benchReading.ts';
import { benchSoql } from './soql/benchSoql.ts';
import { benchNpmStart } from './start/benchNpmStart.ts';
import { benchStart } from './start/benchStart.ts';
import { benchSync } from './sync/benchSync.ts';

/** Every measurement by its name on the command line, in the order of the report. */
export const benches: Readonly<Record<string, Bench>> = {
  soql: benchSoql,
  reading: benchReading,
  composite: benchComposite,
  bulk: benchBulk,
  start: benchStart,
  'npm-start': benchNpmStart,
  'plugin-start': benchPluginStart,
  sync: benchSync,
  memory: benchMemory,
  matrix: benchMatrix,
  chart: benchChart,
  map: benchMap,
  osas: benchOsas,
  portfolio: benchPortfolio,
};
