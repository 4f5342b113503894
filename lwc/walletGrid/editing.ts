import LOCALE from '@salesforce/i18n/locale';
import { competitorKey } from 'c/walletReading';
import { fillIn } from 'c/fillIn';
import { formatExactMoney } from 'c/userFormat';
import type { Maybe } from 'c/planModel';
import { LABELS } from './labels.ts';
import type { EditedColumn, OwnValues } from 'c/walletLines';

export type Edited = { readonly value: string | number | null } | { readonly problem: string };

/** Fifteen digits: more a number here does not hold exactly. */
const MOST_MONEY = 999_999_999_999_999;
const MOST_TEXT = 120;

/** What was typed as a value, or why it is none. The rules are those of the org, told before it has to refuse. */
export function valueFrom(column: EditedColumn, typed: string, own: OwnValues, currency: Maybe<string>): Edited {
  const text = typed.trim();
  if (column === 'competitor')
    return text.length > MOST_TEXT ? { problem: fillIn(LABELS.TEXT_TOO_LONG, MOST_TEXT) } : { value: text || null };
  if (text === '') return { value: null };
  const amount = amountFrom(text);
  if (amount === null) return { problem: LABELS.NOT_A_NUMBER };
  if (amount < 0) return { problem: LABELS.NEGATIVE };
  if (amount > MOST_MONEY) return { problem: LABELS.TOO_LARGE };
  const problem = withinMarket({ ...own, [column]: amount }, currency);
  return problem ? { problem } : { value: amount };
}

function withinMarket({ market, ours, competitorRevenue }: OwnValues, currency: Maybe<string>): string | null {
  if (market === null || market === undefined) return null;
  if ((ours ?? 0) > market) return fillIn(LABELS.OURS_BEYOND, formatExactMoney(ours, currency), formatExactMoney(market, currency));
  if ((competitorRevenue ?? 0) > market) {
    return fillIn(LABELS.THEIRS_BEYOND, formatExactMoney(competitorRevenue, currency), formatExactMoney(market, currency));
  }
  return null;
}

const parts = new Intl.NumberFormat(LOCALE).formatToParts(-12_345.6);
const GROUP = parts.find(({ type }) => type === 'group')?.value ?? ',';
const DECIMAL = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
const plain = new Intl.NumberFormat(LOCALE, { useGrouping: false, maximumFractionDigits: 2 });
const FACTORS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, b: 1e9 };

/** A number as the user's locale writes it, with or without its groups, a currency sign and k, m or b behind it. */
export function amountFrom(text: string): number | null {
  const compact = text
    .replace(/[\s\u00A0\u202F\p{Sc}]/gu, '')
    .replaceAll(GROUP, '')
    .replaceAll('’', '')
    .replace('−', '-');
  const found = /^(-?\d*)(?:([^\dkmb])(\d*))?([kmb]?)$/iu.exec(compact);
  if (!found || (found[2] !== undefined && found[2] !== DECIMAL) || !/\d/.test(compact)) return null;
  const amount = Number(`${found[1] || '0'}.${found[3] || '0'}`) * FACTORS[found[4]!.toLowerCase()]!;
  return Math.round(amount * 100) / 100;
}

/** What stands in the input to begin with. */
export function textOf(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? plain.format(value) : value;
}

/** One spelling per competitor: a name somebody has written before is written as he did. */
export function knownSpelling(name: string, competitors: readonly string[]): string {
  return competitors.find((each) => competitorKey(each) === competitorKey(name)) ?? name;
}
