import type { DeployMessage, DeployOptions, DeployResult, Problem } from './deployResult.ts';

/** A problem as a client gets it. */
export function toFailure(problem: Problem, createdDate: string): DeployMessage {
  const { componentType, fullName, fileName, message, line, column } = problem;
  return {
    componentType,
    fullName,
    fileName,
    success: false,
    changed: false,
    created: false,
    deleted: false,
    createdDate,
    problem: message,
    problemType: 'Error',
    lineNumber: line,
    columnNumber: column,
  };
}

/** The result of a deploy from its messages. Any failure makes the whole a failure, unless the good part was to be kept. */
export function toResult(options: DeployOptions, successes: readonly DeployMessage[], failures: readonly DeployMessage[]): DeployResult {
  const failed = new Set(failures.map((failure) => `${failure.componentType}:${failure.fullName}`));
  const deployed = successes.filter((message) => !failed.has(`${message.componentType}:${message.fullName}`));
  const isPartial = failures.length > 0 && !options.rollbackOnError && deployed.length > 0;
  const isSuccess = failures.length === 0 || isPartial;
  return {
    success: isSuccess,
    status: isPartial ? 'SucceededPartial' : isSuccess ? 'Succeeded' : 'Failed',
    checkOnly: options.checkOnly,
    rollbackOnError: options.rollbackOnError,
    numberComponentsTotal: deployed.length + failed.size,
    numberComponentsDeployed: deployed.length,
    numberComponentErrors: failed.size,
    componentSuccesses: deployed,
    componentFailures: failures,
  };
}
