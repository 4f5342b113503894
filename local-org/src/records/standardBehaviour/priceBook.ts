import { valueAt } from '../recordFormulas.ts';
import { refuseSecond } from '../uniqueness.ts';
import { setIfPresent } from '../writeContext.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

/** One price per product and price book; named as its product. */
export const pricebookEntry: StandardBehaviour = {
  before(write) {
    refuseSecond(write, ['Pricebook2Id', 'Product2Id']);
    setIfPresent(write, 'Name', valueAt(write.context, write, ['Product2', 'Name']));
    setIfPresent(write, 'ProductCode', valueAt(write.context, write, ['Product2', 'ProductCode']));
  },
};

/** An asset carries its product's code. */
export const asset: StandardBehaviour = {
  before: (write) => setIfPresent(write, 'ProductCode', valueAt(write.context, write, ['Product2', 'ProductCode'])),
};
