import type { MatrixReading } from 'c/matrixReading';
import { formatMoney, formatPercent } from 'c/userFormat';
import { readWallets, type BranchWallet } from 'c/walletReading';
import { paragraph, section, table } from '../content/build.ts';
import type { Cell, Section } from '../content/content.ts';
import { say } from '../say.ts';

/** Market, our part and each competitor's, of every buying center with all below it. */
export function walletSection(reading: MatrixReading): Section {
  const wallets = readWallets(reading);
  const names = new Map(reading.facts.buyingCenters.map(({ id, name }) => [id, name]));
  const columns = [
    { title: say('wallet.center') },
    ...['wallet.market', 'wallet.ours', 'wallet.share'].map((key) => ({ title: say(key), isNumber: true })),
    { title: say('wallet.competitors') },
    { title: say('wallet.rest'), isNumber: true },
  ];
  const row = (name: string, { reading: wallet, currencies }: BranchWallet): Cell[] => {
    const money = (amount: number | null) => (currencies.length > 1 ? '' : amount === null ? '' : formatMoney(amount));
    return [
      name,
      money(wallet.market) || '–',
      money(wallet.ours) || '–',
      formatPercent(wallet.ourShare) || '–',
      {
        lines: wallet.competitors.map(({ name: who, revenue, share }) =>
          say('wallet.competitor', who ?? say('wallet.unnamed'), money(revenue) || '–', formatPercent(share) || '–'),
        ),
      },
      money(wallet.rest) || '–',
    ];
  };
  const rows = reading.rows.ids.map((id, position) =>
    row(`${'\u2003'.repeat(depthOf(reading, position))}${names.get(id) ?? ''}`, wallets.ofBuyingCenters[id]!),
  );
  const whole = reading.rows.ids.length > 0 ? [row(say('wallet.total'), wallets.total)] : [];
  const isMixed = wallets.total.currencies.length > 1;
  return section('wallet', say('wallet.title'), [
    paragraph(isMixed ? say('wallet.mixed', wallets.total.currencies.join(', ')) : say('wallet.lead')),
    table(say('wallet.title'), columns, [...rows, ...whole], say('centers.none')),
  ]);
}

function depthOf({ rows }: MatrixReading, position: number): number {
  const parent = rows.parents[position]!;
  return parent < 0 ? 0 : 1 + depthOf({ rows } as MatrixReading, parent);
}
