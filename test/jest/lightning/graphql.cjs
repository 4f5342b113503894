// sfdx-lwc-jest's stub has the wire adapter but neither a usable gql nor executeMutation.
const { createTestWireAdapter } = require('@salesforce/wire-service-jest-util');

const asking = (operation) => operation && ((config) => new RegExp(`query ${operation}\\b`).test(config.query));

const adapter = createTestWireAdapter();
class graphql extends adapter {
  /** `operation` is the name of a query: only whoever asks that one gets the answer. */
  static emit(data, refresh, operation) {
    super.emit({ data, errors: undefined, refresh: refresh ?? (() => Promise.resolve()) }, asking(operation));
  }
  static emitErrors(errors, operation) {
    super.emit({ data: undefined, errors }, asking(operation));
  }
}
module.exports = {
  graphql,
  gql: (literals, ...values) => literals.reduce((text, part, index) => text + part + (values[index] ?? ''), ''),
  executeMutation: jest.fn(),
};
