import { formatDay, formatExactMoney, formatExactPercent } from 'c/userFormat';
import type { Maybe } from 'c/planModel';

const MONEY = [
  'customerValue',
  'potentialAnnualRevenue',
  'costToServe',
  'effectOnExistingRevenue',
  'wallet',
  'ourRevenue',
  'competitorRevenue',
];
const PERCENT = ['margin', 'chanceToWin'];

/**
 * Writes values of a cell as people read them in a description.
 * @param currency of the cell; absent in an org with one currency
 */
export function sectionWriter(currency: Maybe<string>): (code: string, value: string | number) => string {
  return (code, value) => {
    if (typeof value === 'number')
      return MONEY.includes(code) ? formatExactMoney(value, currency) : PERCENT.includes(code) ? formatExactPercent(value) : `${value}`;
    return code === 'confirmedOn' ? formatDay(value) : value;
  };
}
