import LOCALE from '@salesforce/i18n/locale';

const { format } = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });

/** Puts values into the places `{0}`, `{1}`, … of a label, numbers as the user's locale writes them; a place without a value stays empty. */
export function fillIn(label: string, ...values: readonly (string | number)[]): string {
  return label.replace(/\{(\d+)\}/g, (_place, index: string) => {
    const value = values[Number(index)];
    return typeof value === 'number' ? format(value) : (value ?? '');
  });
}
