import lwcPlugin from '@lwc/eslint-plugin-lwc';
import lwcPlatform from '@lwc/eslint-plugin-lwc-platform';
import slds from '@salesforce-ux/eslint-plugin-slds';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Arrows of the architecture: domain modules ← components; domain modules ← plugin; domain modules ← local-org's sample data only. */
const noImport = (patterns, message) => ({ 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] });

export default defineConfig([
  { ignores: ['**/node_modules/**', '**/.cache/**', '**/.data/**', 'lwc/**/*.js', 'plugin/lib/**', 'test/bench/**/bundle/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
  },
  {
    // A test reads answers of a server as they come; its assertions are what checks them.
    files: ['**/test/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // Templates and classes of the components: Salesforce's own rules on the TypeScript sources.
    files: ['lwc/**/*.ts'],
    ignores: ['lwc/**/__tests__/**'],
    plugins: { '@lwc/lwc': lwcPlugin, '@lwc/lwc-platform': lwcPlatform },
    rules: {
      ...noRuntimeImports(),
      '@lwc/lwc/valid-api': 'error',
      '@lwc/lwc/valid-wire': 'error',
      '@lwc/lwc/valid-track': 'error',
      '@lwc/lwc/no-async-operation': 'error',
      '@lwc/lwc/no-inner-html': 'error',
      '@lwc/lwc/no-document-query': 'error',
      '@lwc/lwc/no-leading-uppercase-api-name': 'error',
      '@lwc/lwc/no-api-reassignments': 'error',
      // The platform compiler refuses what these find.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MethodDefinition[key.type="PrivateIdentifier"]',
          message: 'The platform compiler refuses private methods: use `private`.',
        },
        { selector: 'StaticBlock', message: 'The platform compiler refuses static blocks.' },
        { selector: 'ImportExpression', message: 'The platform compiler refuses dynamic imports.' },
      ],
    },
  },
  {
    files: ['lwc/**/*.html', 'lwc/**/*.css'],
    plugins: { '@salesforce-ux/slds': slds },
    extends: ['@salesforce-ux/slds/recommended'],
    // Sizes inside drawings and grids have no styling hook; colours come from hooks all the same (reviewed, not linted).
    rules: { '@salesforce-ux/slds/no-hardcoded-values-slds2': 'off' },
  },
  {
    files: ['plugin/**/*.ts'],
    rules: noImport(
      ['local-org', 'local-org/*', 'lightning/*', '@salesforce/label/*'],
      'The plugin knows an org and the domain modules, nothing else.',
    ),
  },
  {
    files: ['local-org/src/**/*.ts'],
    rules: noImport(
      ['c/*', 'sf-plugin-account-plan', '**/sample-data/**'],
      'The embedded org knows no plan: it runs whatever metadata is deployed to it.',
    ),
  },
]);

/** In a bundle only the platform, our own modules and files beside it. */
function noRuntimeImports() {
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(?!lwc$|lightning/|@salesforce/|c/|\\.)',
            message: 'A bundle may import lwc, lightning/*, @salesforce/*, c/* and files beside it.',
          },
        ],
      },
    ],
  };
}
