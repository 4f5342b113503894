import { OrgError } from '../../errors.ts';
import type { FieldValue } from '../../soql/selectQuery.ts';
import { roundHalfUp } from '../coerceNumber.ts';
import { valueAt } from '../recordFormulas.ts';
import { isNew, setIfPresent, type RecordWrite } from '../writeContext.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

/** Prices of a line, and the opportunity's amount as the sum of its lines. */
export const opportunityLineItem: StandardBehaviour = {
  before(write) {
    if (isNew(write)) fillFromPriceBook(write);
    fillPrices(write);
  },
  after(write) {
    const ids = new Set([write.row['OpportunityId'], write.prior?.['OpportunityId']]);
    for (const id of ids) if (typeof id === 'string') refreshOpportunity(write, id);
  },
};

function fillFromPriceBook(write: RecordWrite): void {
  const read = (...path: string[]): FieldValue => valueAt(write.context, write, path);
  if (write.row['Product2Id'] === null) setIfPresent(write, 'Product2Id', read('PricebookEntry', 'Product2Id'));
  const listPrice = read('PricebookEntry', 'UnitPrice');
  setIfPresent(write, 'ListPrice', listPrice);
  if (write.row['UnitPrice'] === null && write.row['TotalPrice'] === null) setIfPresent(write, 'UnitPrice', listPrice);
  setIfPresent(write, 'ProductCode', read('Product2', 'ProductCode'));
  const names = [read('Opportunity', 'Name'), read('Product2', 'Name')].filter((name) => name !== null);
  setIfPresent(write, 'Name', names.join(' ') || null);
}

/** Either the unit price or the total is given; the other follows, less the discount. */
function fillPrices(write: RecordWrite): void {
  const { row, given } = write;
  const quantity = Number(row['Quantity'] ?? 0);
  const share = 1 - Number(row['Discount'] ?? 0) / 100;
  if (given.has('TotalPrice') && row['TotalPrice'] !== null) {
    const isBoth = isNew(write) && given.has('UnitPrice') && row['UnitPrice'] !== null;
    if (isBoth)
      throw new OrgError('FIELD_INTEGRITY_EXCEPTION', 'Specify either the total price or the unit price, not both.', ['TotalPrice']);
    const unitPrice = quantity * share === 0 ? 0 : Number(row['TotalPrice']) / (quantity * share);
    setIfPresent(write, 'UnitPrice', roundHalfUp(unitPrice, 2));
  } else if (row['UnitPrice'] !== null && row['UnitPrice'] !== undefined) {
    setIfPresent(write, 'TotalPrice', roundHalfUp(quantity * Number(row['UnitPrice']) * share, 2));
  }
  const unitPrice = row['UnitPrice'];
  setIfPresent(write, 'Subtotal', typeof unitPrice === 'number' ? roundHalfUp(quantity * unitPrice, 2) : null);
}

/** No rule runs on the opportunity: it is a roll-up in all but name. Its account's roll-ups follow. */
function refreshOpportunity({ context, object }: RecordWrite, id: string): void {
  const opportunity = context.schema.object('Opportunity');
  const row = opportunity && context.rows.read(opportunity, id);
  if (!opportunity || !row || row['IsDeleted']) return;
  const lines = context.rows.where(object, 'OpportunityId', id);
  const amount =
    lines.length === 0
      ? (row['Amount'] ?? null)
      : roundHalfUp(
          lines.reduce((sum, line) => sum + Number(line['TotalPrice'] ?? 0), 0),
          2,
        );
  const probability = row['Probability'];
  const hasBoth = typeof amount === 'number' && typeof probability === 'number';
  context.rows.update(opportunity, id, {
    Amount: amount,
    HasOpportunityLineItem: lines.length > 0,
    ExpectedRevenue: hasBoth ? roundHalfUp((amount * probability) / 100, 2) : null,
    SystemModstamp: context.timestamp(),
  });
  context.rollups.touch(opportunity, row);
}
