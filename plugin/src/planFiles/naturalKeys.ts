/**
 * How records that are not ours are named in plan files: by the first of these fields that a record has. Files never create such a record.
 * A project may choose others in `account-plan.yaml`.
 */
export const NATURAL_KEYS = {
  Account: ['AccountNumber', 'Name'],
  Campaign: ['Name'],
  Contact: ['Email', 'Name'],
  Opportunity: ['Name'],
  Product2: ['ProductCode', 'Name'],
  User: ['Username'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type NaturallyKeyed = keyof typeof NATURAL_KEYS;
export type NaturalKeys = Readonly<Record<NaturallyKeyed, readonly string[]>>;
