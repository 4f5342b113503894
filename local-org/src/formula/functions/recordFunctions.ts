import type { FormulaFunction } from '../expression.ts';
import { readField } from '../readField.ts';
import { constant, fieldParameter, special } from './define.ts';

/** What only a rule may ask: how the record was before this write. */
export const recordFunctions: Readonly<Record<string, FormulaFunction>> = {
  ISNEW: constant('boolean', ({ isNew }) => isNew === true),
  /** Always false on insert. */
  ISCHANGED: special(1, 1, (call) => {
    const { evaluate, field } = fieldParameter(call, 0);
    const before = readField(field.path, field.type, call.options.blanksAs, 'before');
    return {
      type: 'boolean',
      position: call.position,
      evaluate: (environment) => environment.isNew !== true && evaluate(environment) !== before(environment),
    };
  }),
  /** The value itself on insert. */
  PRIORVALUE: special(1, 1, (call) => {
    const { type, evaluate, field } = fieldParameter(call, 0);
    const before = readField(field.path, field.type, call.options.blanksAs, 'before');
    return {
      type,
      position: call.position,
      evaluate: (environment) => (environment.isNew === true ? evaluate(environment) : before(environment)),
    };
  }),
};
