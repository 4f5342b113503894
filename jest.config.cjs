const { jestConfig: lwcConfig } = require('@salesforce/sfdx-lwc-jest/config');

const typescript = { '^.+\\.([cm]?ts|m?js)$': '<rootDir>/test/jest/typescriptTransform.cjs' };
const node = {
  testEnvironment: 'node',
  rootDir: __dirname,
  transform: typescript,
  // These packages ship ES modules only; Jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(@lwc|lwc|lit|lit-html|lit-element|@lit|@lit-labs)/)'],
  moduleNameMapper: { '^c/(.+)$': '<rootDir>/lwc/$1/$1.ts' },
};
const { collectCoverageFrom, ...lwc } = lwcConfig;

/** One project per kind of test; `npx jest --selectProjects domain` runs one. */
module.exports = {
  projects: [
    { ...node, displayName: 'domain', testMatch: ['<rootDir>/lwc/**/__tests__/**/*.domain.test.ts'] },
    {
      ...lwc,
      displayName: 'components',
      rootDir: __dirname,
      roots: ['<rootDir>/lwc'],
      testMatch: ['**/__tests__/**/*.component.test.ts'],
      // `c/x` resolves to the TypeScript source, never to the built .js beside it.
      moduleFileExtensions: ['ts', 'js', 'html', 'css', 'json'],
      moduleNameMapper: { '^c/(.+)$': '<rootDir>/lwc/$1/$1.ts', '^lightning/graphql$': '<rootDir>/test/jest/lightning/graphql.cjs' },
    },
    { ...node, displayName: 'local-org', testMatch: ['<rootDir>/local-org/test/**/*.test.ts'] },
    { ...node, displayName: 'plugin', testMatch: ['<rootDir>/plugin/test/**/*.test.ts'] },
    { ...node, displayName: 'scripts', testMatch: ['<rootDir>/scripts/test/**/*.test.ts'] },
    {
      ...node,
      displayName: 'end-to-end',
      testMatch: ['<rootDir>/test/end-to-end/**/*.test.ts'],
      globalSetup: '<rootDir>/test/end-to-end/support/prepareOrg.ts',
      globalTeardown: '<rootDir>/test/end-to-end/support/removePreparedOrg.ts',
      setupFilesAfterEnv: ['<rootDir>/test/end-to-end/support/patience.ts'],
      // The documents of the components as they are, sent by the tests.
      moduleNameMapper: { ...node.moduleNameMapper, '^lightning/graphql$': '<rootDir>/test/end-to-end/support/graphqlDocument.ts' },
    },
  ],
};
