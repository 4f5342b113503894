// sfdx-lwc-jest's stub has the wire adapter but neither a usable gql nor executeMutation.
const { createTestWireAdapter } = require('@salesforce/wire-service-jest-util');

const adapter = createTestWireAdapter();
class graphql extends adapter {
  static emit(data, refresh) {
    super.emit({ data, errors: undefined, refresh: refresh ?? (() => Promise.resolve()) });
  }
  static emitErrors(errors) {
    super.emit({ data: undefined, errors });
  }
}
module.exports = {
  graphql,
  gql: (literals, ...values) => literals.reduce((text, part, index) => text + part + (values[index] ?? ''), ''),
  executeMutation: jest.fn(),
};
