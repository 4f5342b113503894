import type { NaturalKeys } from '../../../planFiles/naturalKeys.ts';

/** What a reading has to know besides its scope. */
export interface ReadContext {
  /** Address of the org, for messages. */
  readonly instanceUrl: string;
  /** `66.0`: what `OrgCalls` puts in front of its paths. */
  readonly apiVersion: string;
  /** Of the project's settings. */
  readonly naturalKeys: NaturalKeys;
  /** Id of the user the requests are sent as; asked of the org when it is not known. */
  readonly userId?: string;
  /** So many more rows of an object have come. */
  readonly onRows?: (object: string, rows: number) => void;
}
