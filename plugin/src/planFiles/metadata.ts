import deployed from './metadata.json' with { type: 'json' };

/**
 * What plan files need to know of the deployed objects. `metadata.json` is written from `force-app` by `node plugin/contracts/contracts.ts`, and a
 * test compares: nothing here is said twice.
 */
export type PlanningMetadata = Readonly<Record<string, MetadataObject>>;

export interface MetadataObject {
  readonly label: string;
  readonly plural?: string;
  /** Label of `Name`; absent where the org numbers the records. */
  readonly nameLabel?: string;
  /** The fields that may be written, by API name; formulas and roll-ups are left out. */
  readonly fields: Readonly<Record<string, MetadataField>>;
  /** Active validation rules by name. */
  readonly rules: Readonly<Record<string, { readonly sentence: string; readonly field?: string }>>;
}

export interface MetadataField {
  readonly label: string;
  /** Of the Metadata API: `Text`, `LongTextArea`, `Picklist`, `Lookup`, … */
  readonly type: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly length?: number;
  /** Digits in all, and behind the point. */
  readonly precision?: number;
  readonly scale?: number;
  /** The words of a picklist, in its order. */
  readonly words?: readonly string[];
  readonly referenceTo?: string;
  /** Of a checkbox. */
  readonly default?: boolean;
}

export const METADATA: PlanningMetadata = deployed;
