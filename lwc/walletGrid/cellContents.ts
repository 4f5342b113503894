import { fillIn } from 'c/fillIn';
import { formatExactMoney, formatList, formatPercent, formatShortMoneyIn } from 'c/userFormat';
import { competitorRevenue, type WalletLine } from 'c/walletLines';
import { competitorKey, type BranchAmount, type BranchWallet } from 'c/walletReading';
import { LABELS } from './labels.ts';
import type { Column } from './lineViews.ts';

/** What is not known; never a zero. */
export const DASH = '–';

/** What stands in one cell. */
export interface Content {
  readonly text: string;
  /** The whole number. */
  readonly title?: string;
  readonly hint?: string;
  readonly isWarning?: boolean;
  readonly style?: string;
}

/** Whose numbers are shown beside the competitors: of all, or of one. */
export interface Shown {
  /** Empty for all. */
  readonly competitor: string;
  /** What the line's record itself says of a column that is shown as a name. */
  readonly ownCompetitor: (line: WalletLine) => string | null;
}

export function contentOf(line: WalletLine, column: Column, context: Shown): Content {
  const wallet = line.wallet();
  switch (column) {
    case 'name':
    case 'split':
      return { text: '' };
    case 'market':
      return amountContent(wallet.market, wallet);
    case 'ours':
      return amountContent(wallet.ours, wallet);
    case 'share':
      return shareContent(wallet);
    case 'competitor':
      return competitorContent(line, context);
    case 'competitorRevenue':
      return competitorMoney(wallet, context.competitor);
    case 'rest':
      return restContent(wallet);
  }
}

/** In one currency, where the records name one. */
function currencyOf({ currencies }: BranchWallet): string | undefined {
  return currencies.length === 1 ? currencies[0] : undefined;
}

export function amountContent(amount: BranchAmount, wallet: BranchWallet): Content {
  const { value, origin, isPartial, parts } = amount;
  const currency = currencyOf(wallet);
  if (value === null) return { text: DASH, hint: wallet.currencies.length > 1 ? LABELS.CURRENCIES : '' };
  const isExceeded = origin === 'stated' && parts !== null && parts > value;
  return {
    text: formatShortMoneyIn(value, currency),
    title: [formatExactMoney(value, currency), isPartial ? LABELS.PARTS_UNKNOWN : ''].filter(Boolean).join(' – '),
    hint: isExceeded
      ? fillIn(LABELS.PARTS_EXCEED, formatShortMoneyIn(parts, currency))
      : value < 0
        ? LABELS.NEGATIVE_STORED
        : origin === 'stated'
          ? ''
          : isPartial
            ? LABELS.AT_LEAST
            : LABELS.SUM,
    isWarning: isExceeded || value < 0,
    style: origin === 'stated' ? '' : 'derived',
  };
}

export function shareContent({ reading, market }: BranchWallet): Content {
  if (reading.ourShare === null) return { text: DASH };
  return { text: formatPercent(reading.ourShare), hint: market.isPartial ? LABELS.OF_KNOWN : '' };
}

/** Who is named for the line itself, then who else has a part below. Of a filter only the one asked for. */
function competitorContent(line: WalletLine, { competitor, ownCompetitor }: Shown): Content {
  const { competitors } = line.wallet().reading;
  const own = competitorKey(ownCompetitor(line));
  const wanted = competitorKey(competitor);
  const shown = competitors
    .filter(({ name }) => !wanted || competitorKey(name) === wanted)
    .sort((a, b) => Number(competitorKey(b.name) === own && own !== '') - Number(competitorKey(a.name) === own && own !== ''));
  if (shown.length === 0) return { text: DASH };
  return {
    text: shown[0]!.name ?? LABELS.NAMELESS,
    title: formatList(shown.map(({ name, share }) => [name ?? LABELS.NAMELESS, formatPercent(share)].filter(Boolean).join(' '))),
    hint: shown.length > 1 ? fillIn(LABELS.AND_MORE, shown.length - 1) : '',
  };
}

export function competitorMoney(wallet: BranchWallet, competitor: string): Content {
  const { competitors, market } = wallet.reading;
  const currency = currencyOf(wallet);
  const amount = competitorRevenue(competitors, competitorKey(competitor));
  if (amount === null) return { text: DASH };
  const share = market !== null && market > 0 ? (100 * amount) / market : null;
  return { text: formatShortMoneyIn(amount, currency), title: formatExactMoney(amount, currency), hint: formatPercent(share) };
}

/** What nobody is known to hold; where the parts are more than the market, by how much. */
export function restContent(wallet: BranchWallet): Content {
  const { reading, market } = wallet;
  const currency = currencyOf(wallet);
  if (reading.excess > 0) {
    return {
      text: fillIn(LABELS.OVER, formatShortMoneyIn(reading.excess, currency)),
      title: formatExactMoney(reading.excess, currency),
      hint: market.isPartial ? LABELS.MARKET_PARTIAL : LABELS.OVER_HINT,
      isWarning: !market.isPartial,
      style: 'over',
    };
  }
  if (reading.rest !== null && reading.market !== null) {
    const share = reading.market > 0 ? (100 * reading.rest) / reading.market : null;
    return {
      text: formatShortMoneyIn(reading.rest, currency),
      title: formatExactMoney(reading.rest, currency),
      hint: formatPercent(share),
    };
  }
  if (reading.market === null) return { text: DASH };
  const known = (reading.ours ?? 0) + (competitorRevenue(reading.competitors, '') ?? 0);
  const left = reading.market - known;
  return { text: DASH, hint: left > 0 ? fillIn(LABELS.UP_TO, formatShortMoneyIn(left, currency)) : '' };
}

/** `Ours 31%, Acme 40%, not known 29%`. */
export function splitWords({ reading }: BranchWallet): string {
  const { market, ours, ourShare, competitors, excess } = reading;
  if (market === null || market <= 0) return LABELS.NO_SPLIT;
  const known = [
    ...(ours === null ? [] : [[LABELS.OURS, formatPercent(ourShare)]]),
    ...competitors.flatMap(({ name, share }) => (share === null ? [] : [[name ?? LABELS.NAMELESS, formatPercent(share)]])),
  ];
  const allocated = (ours ?? 0) + (competitorRevenue(competitors, '') ?? 0);
  const left = ((market - allocated) / market) * 100;
  const rest =
    excess > 0 ? [[LABELS.OVER_SHARE, formatPercent((100 * excess) / market)]] : left > 0 ? [[LABELS.UNKNOWN, formatPercent(left)]] : [];
  return formatList([...known, ...rest].map((words) => words.join(' ')));
}
