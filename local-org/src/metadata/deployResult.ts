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
  readonly status: 'Succeeded' | 'SucceededPartial' | 'Failed';
  readonly checkOnly: boolean;
  readonly rollbackOnError: boolean;
  readonly numberComponentsTotal: number;
  readonly numberComponentsDeployed: number;
  readonly numberComponentErrors: number;
  readonly componentSuccesses: readonly DeployMessage[];
  readonly componentFailures: readonly DeployMessage[];
}

export interface DeployOptions {
  /** Everything is done and then undone. */
  readonly checkOnly: boolean;
  /** One wrong component keeps all out; otherwise what is right goes in and what is wrong is reported. */
  readonly rollbackOnError: boolean;
  /**
   * Taken and without effect. On Salesforce a deleted field or object waits 15 days on a page of Setup, from where a person (never an API)
   * may have it back; this says to skip that. There is no Setup here: what is deleted is gone, as if this were always said.
   */
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
}
