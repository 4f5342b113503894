import { OrgError } from '../../errors.ts';
import type { DeployOptions } from '../../metadata/deployResult.ts';

/** What a client asks for, named as Salesforce's `DeployOptions`; all are false unless said. */
export interface RequestedDeploy extends DeployOptions {
  readonly ignoreWarnings: boolean;
  readonly purgeOnDelete: boolean;
  readonly singlePackage: boolean;
}

const flags = [
  'allowMissingFiles',
  'autoUpdatePackage',
  'checkOnly',
  'ignoreWarnings',
  'performRetrieve',
  'purgeOnDelete',
  'rollbackOnError',
  'singlePackage',
] as const;
const others: ReadonlySet<string> = new Set(['runTests', 'testLevel']);
const testLevels: ReadonlySet<unknown> = new Set([
  'NoTestRun',
  'RunSpecifiedTests',
  'RunLocalTests',
  'RunAllTestsInOrg',
  'RunRelevantTests',
]);

/**
 * Reads the options of either door. A misspelt one must not pass: `chekOnly` would deploy for good.
 * @param given values by name: booleans, or text where the door knows only text
 * @throws OrgError `JSON_PARSER_ERROR` for what is no option or no value of it, `INVALID_OPERATION` for what this org does not do
 */
export function readDeployOptions(given: Readonly<Record<string, unknown>>): RequestedDeploy {
  const known: ReadonlySet<string> = new Set([...flags, ...others]);
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) throw new OrgError('JSON_PARSER_ERROR', `Unrecognized field "${unknown}" in deployOptions`);
  const flag = (name: (typeof flags)[number]): boolean => {
    const value = given[name];
    if (value === undefined || value === null || value === false || value === 'false') return false;
    if (value === true || value === 'true') return true;
    throw new OrgError('JSON_PARSER_ERROR', `Value of deployOptions.${name} must be true or false`);
  };
  refuseTests(given['testLevel'] ?? undefined, given['runTests']);
  for (const name of ['performRetrieve', 'autoUpdatePackage'] as const)
    if (flag(name)) throw new OrgError('INVALID_OPERATION', `${name} is not supported by this org. Retrieve after the deploy.`);
  return {
    checkOnly: flag('checkOnly'),
    ignoreWarnings: flag('ignoreWarnings'),
    purgeOnDelete: flag('purgeOnDelete'),
    rollbackOnError: flag('rollbackOnError'),
    singlePackage: flag('singlePackage'),
  };
}

/** There is no Apex, so all tests there are have run; one that is asked for by its name is not there. */
function refuseTests(level: unknown, names: unknown): void {
  if (level !== undefined && !testLevels.has(level)) throw new OrgError('JSON_PARSER_ERROR', `${String(level)} is no testLevel`);
  const [first] = (Array.isArray(names) ? names : [names]).filter((name) => name !== undefined && name !== null && name !== '');
  if (first !== undefined) throw new OrgError('INVALID_OPERATION', `There is no Apex test ${String(first)}: this org runs no Apex.`);
}
