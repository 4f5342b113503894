/** Tells whether a sentence names an amount in one of these currencies, as numbers are written in the locale: `€400,000`, `1,2 Mio. €`, `USD 5`. */
export function namesMoney(locale: string, currencies: readonly string[]): (sentence: string) => boolean {
  const signs = new Set(
    currencies.flatMap((currency) =>
      (['symbol', 'narrowSymbol', 'code'] as const).map(
        (currencyDisplay) =>
          new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
            .formatToParts(1)
            .find(({ type }) => type === 'currency')!.value,
      ),
    ),
  );
  const sign = [...signs].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const amount = new RegExp(`(?:${sign})[\\s\\-−]*\\p{Nd}|\\p{Nd}[\\p{L}.\\s]{0,6}(?:${sign})`, 'u');
  return (sentence) => amount.test(sentence);
}
