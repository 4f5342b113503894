import type { DeployMessage, DeployOptions, DeployResult, Problem } from './deployResult.ts';

/** A problem as a client gets it. */
export function toFailure(problem: Problem, createdDate: string): DeployMessage {
  const { componentType, fullName, fileName, message, line, column } = problem;
  return {
    componentType,
    fullName,
    fileName,
    success: problem.isWarning === true,
    changed: false,
    created: false,
    deleted: false,
    createdDate,
    problem: message,
    problemType: problem.isWarning ? 'Warning' : 'Error',
    lineNumber: line,
    columnNumber: column,
  };
}

/** The result of a deploy from its messages; any failure makes the whole a failure. */
export function toResult(options: DeployOptions, successes: readonly DeployMessage[], failures: readonly DeployMessage[]): DeployResult {
  const failed = new Set(failures.map((failure) => `${failure.componentType}:${failure.fullName}`));
  const deployed = successes.filter((message) => !failed.has(`${message.componentType}:${message.fullName}`));
  const isSuccess = failures.length === 0;
  return {
    success: isSuccess,
    status: isSuccess ? 'Succeeded' : 'Failed',
    checkOnly: options.checkOnly,
    rollbackOnError: true,
    numberComponentsTotal: deployed.length + failed.size,
    numberComponentsDeployed: deployed.length,
    numberComponentErrors: failed.size,
    componentSuccesses: deployed,
    componentFailures: failures,
  };
}
