import { relative } from 'node:path';

/** What the CLI's JSON says of a refused deploy, as far as tests look at it. */
interface DeployAnswer {
  readonly result: {
    readonly files: readonly { readonly state: string; readonly fullName: string; readonly filePath?: string; readonly error?: string }[];
    readonly details: { readonly componentFailures: readonly { readonly fullName: string; readonly lineNumber: number }[] };
  };
}

/** What a person sees of a refusal: which file of the project, where in it, why. */
export function deployFailures({ result: { files, details } }: DeployAnswer, directory: string) {
  return files
    .filter(({ state }) => state === 'Failed')
    .map(({ fullName, filePath = '', error }) => ({
      file: relative(directory, filePath),
      line: details.componentFailures.find((failure) => failure.fullName === fullName)?.lineNumber,
      error,
    }));
}
