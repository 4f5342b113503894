/** One component of a deploy, good or bad, named as Salesforce's `DeployMessage`. */
export interface DeployMessage {
  readonly componentType: string;
  readonly fullName: string;
  /** Zip path. */
  readonly fileName: string;
  readonly id?: string;
  readonly success: boolean;
  readonly changed: boolean;
  readonly created: boolean;
  readonly deleted: boolean;
  readonly createdDate: string;
  readonly problem?: string;
  readonly problemType?: 'Error' | 'Warning';
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

/** The outcome of a deploy, without what its door adds (job id, dates, user). */
export interface DeployResult {
  readonly success: boolean;
  readonly status: 'Succeeded' | 'Failed';
  readonly checkOnly: boolean;
  readonly rollbackOnError: boolean;
  readonly numberComponentsTotal: number;
  readonly numberComponentsDeployed: number;
  readonly numberComponentErrors: number;
  readonly componentSuccesses: readonly DeployMessage[];
  readonly componentFailures: readonly DeployMessage[];
}

export interface DeployOptions {
  readonly checkOnly: boolean;
  readonly rollbackOnError: boolean;
  readonly purgeOnDelete?: boolean;
}

/** Something wrong with one component; `line` and `column` are 1-based in `fileName`. */
export interface Problem {
  readonly componentType: string;
  readonly fullName: string;
  readonly fileName: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly isWarning?: boolean;
}
