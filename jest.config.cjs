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
      setupFiles: ['<rootDir>/test/jest/browser.cjs'],
      testMatch: ['**/__tests__/**/*.component.test.ts'],
      // `c/x` resolves to the TypeScript source, never to the built .js beside it.
      moduleFileExtensions: ['ts', 'js', 'html', 'css', 'json'],
      moduleNameMapper: {
        '^c/(.+)$': '<rootDir>/lwc/$1/$1.ts',
        // Stubs that sfdx-lwc-jest has not got, or not complete.
        '^lightning/(alert|confirm|graphql|modal)$': '<rootDir>/test/jest/lightning/$1.cjs',
        // The engine's CommonJS build: Jest would pick the one for browsers.
        '^(?:lwc|@lwc/engine-dom)$': '<rootDir>/node_modules/@lwc/engine-dom/dist/index.cjs',
        '^@lwc/(synthetic-shadow|wire-service)$': '<rootDir>/node_modules/@lwc/$1/dist/index.cjs',
      },
    },
    { ...node, displayName: 'local-org', testMatch: ['<rootDir>/local-org/test/**/*.test.ts'] },
    { ...node, displayName: 'plugin', testMatch: ['<rootDir>/plugin/test/**/*.test.ts'] },
    { ...node, displayName: 'scripts', testMatch: ['<rootDir>/scripts/test/**/*.test.ts'] },
    { ...node, displayName: 'stress', testMatch: ['<rootDir>/test/stress/**/*.test.ts'] },
    { ...node, displayName: 'conformance', testMatch: ['<rootDir>/test/conformance/**/*.test.ts'] },
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
