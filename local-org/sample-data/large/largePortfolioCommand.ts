import { parseArgs } from 'node:util';
import { LARGEST_PORTFOLIO } from './largePortfolio.ts';
import { loadLargePortfolio } from './loadLargePortfolio.ts';

const HELP = `Usage: SF_ACCESS_TOKEN=… node local-org/sample-data/large/largePortfolioCommand.ts --url <url>

Loads 500 accounts with a plan, six buying centers and 60 marketing objectives each, for drawings and measurements of the portfolio.

  --url         where the org listens, as npm start says
  --accounts    500 unless said
  --objectives  60 in each plan unless said
  --marketers   40 to share the accounts unless said
`;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    accounts: { type: 'string', default: String(LARGEST_PORTFOLIO.accounts) },
    objectives: { type: 'string', default: String(LARGEST_PORTFOLIO.objectivesPerAccount) },
    marketers: { type: 'string', default: String(LARGEST_PORTFOLIO.marketers) },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const accessToken = process.env.SF_ACCESS_TOKEN;
const size = {
  ...LARGEST_PORTFOLIO,
  accounts: Number(values.accounts),
  objectivesPerAccount: Number(values.objectives),
  marketers: Number(values.marketers),
};
const isPossible = size.accounts >= 1 && size.objectivesPerAccount >= 0 && size.marketers >= 1;
if (values.help || !values.url || !accessToken || !isPossible) {
  process.stderr.write(HELP);
  process.exit(values.help ? 0 : 2);
}
const started = Date.now();
await loadLargePortfolio({ url: values.url, accessToken, size });
process.stderr.write(`Loaded in ${((Date.now() - started) / 1_000).toFixed(1)} s.\n`);
process.stdout.write(`${values.url}/lightning/n/Marketing_Portfolio\n`);
