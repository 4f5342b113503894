import { parseArgs } from 'node:util';
import { loadLargeAccount } from './loadLargeAccount.ts';

const HELP = `Usage: SF_ACCESS_TOKEN=… node local-org/sample-data/large/largeAccountCommand.ts --url <url>

Loads a customer of 200 buying centers × 100 solutions with 8,000 cells, for drawings and measurements.
Its solutions become columns of every customer: use an org of its own.

  --url             where the org listens, as npm start says
  --buying-centers  200 unless said
  --solutions       100 unless said
  --cells           8000 unless said; at most buying centers × solutions
  --people          160 stakeholders unless said, which is the fewest
  --links           0 between them unless said
  --objectives      0 in its plan unless said; the largest plan has 60
  --strategies      0 unless said; the largest plan has 200
  --actions         0 unless said; the largest plan has 2000
  --campaigns       0 unless said; the largest plan has 40
  --members         0 of the campaigns unless said; at most campaigns × people
  --extremes        the longest names and the largest amounts among them
`;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    'buying-centers': { type: 'string', default: '200' },
    solutions: { type: 'string', default: '100' },
    cells: { type: 'string', default: '8000' },
    people: { type: 'string', default: '160' },
    links: { type: 'string', default: '0' },
    objectives: { type: 'string', default: '0' },
    strategies: { type: 'string', default: '0' },
    actions: { type: 'string', default: '0' },
    campaigns: { type: 'string', default: '0' },
    members: { type: 'string', default: '0' },
    extremes: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const accessToken = process.env.SF_ACCESS_TOKEN;
const size = {
  buyingCenters: Number(values['buying-centers']),
  solutions: Number(values.solutions),
  cells: Number(values.cells),
  hasExtremes: values.extremes,
  people: Number(values.people),
  links: Number(values.links),
  objectives: Number(values.objectives),
  strategies: Number(values.strategies),
  actions: Number(values.actions),
  campaigns: Number(values.campaigns),
  campaignMembers: Number(values.members),
};
const isPossible = size.buyingCenters >= 1 && size.solutions >= 1 && size.cells >= 1 && size.cells <= size.buyingCenters * size.solutions;
if (values.help || !values.url || !accessToken || !isPossible) {
  process.stderr.write(HELP);
  process.exit(values.help ? 0 : 2);
}
const started = Date.now();
const id = await loadLargeAccount({ url: values.url, accessToken, size });
process.stderr.write(`Loaded in ${((Date.now() - started) / 1_000).toFixed(1)} s.\n`);
process.stdout.write(`${values.url}/lightning/r/Account/${id}/view\n`);
