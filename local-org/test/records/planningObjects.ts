import { boolean, currency, date, double, percent, picklist, reference, text, textarea } from '../../src/schema/fieldBuilders.ts';
import type { FieldDefinition, LookupFilter, ObjectDefinition, ValidationRule } from '../../src/schema/schema.ts';
import { standardObject } from '../../src/schema/standardObject.ts';

const sameAccount = (object: string): Partial<FieldDefinition> => {
  const lookupFilter: LookupFilter = {
    isActive: true,
    isOptional: false,
    items: [{ field: `${object}.Account__c`, operation: 'equals', valueField: '$Source.Account__c' }],
    errorMessage: 'It must belong to the same account.',
  };
  return { lookupFilter };
};

/** Guides people, blocks nothing. */
const ofThisAccountIfPossible: Partial<FieldDefinition> = {
  lookupFilter: {
    isActive: true,
    isOptional: true,
    items: [{ field: 'Opportunity.AccountId', operation: 'equals', valueField: '$Source.Account__c' }],
  },
};

const custom = (
  name: string,
  keyPrefix: string,
  fields: readonly FieldDefinition[],
  rules: readonly ValidationRule[] = [],
): ObjectDefinition => ({
  ...standardObject(
    { name, keyPrefix, label: name.replace('__c', '').replaceAll('_', ' '), sharingModel: 'ControlledByParent' },
    fields.map((field) => ({
      ...field,
      isCustom: field.name.endsWith('__c'),
      ...(field.type === 'reference' && { relationshipName: field.name.replace('__c', '__r') }),
    })),
  ),
  isCustom: true,
  isHistoryTracked: true,
  validationRules: [...rules, revisionMovesByOne],
});

const master = (name: string, target: string, children: string): FieldDefinition =>
  reference(
    name,
    target.replace('__c', '').replaceAll('_', ' '),
    target,
    { children },
    {
      isRequired: true,
      masterDetail: { order: 0, isReparentable: true, writeRequiresMasterRead: true },
    },
  );

const rollup = (
  name: string,
  childObject: string,
  childField: string,
  shape: Partial<NonNullable<FieldDefinition['rollup']>>,
): FieldDefinition => ({
  ...double(name, name, 18, 2),
  isCustom: true,
  isCreateable: false,
  isUpdateable: false,
  rollup: { childObject, childField, operation: 'count', filters: [], ...shape },
});

const revisionMovesByOne: ValidationRule = {
  name: 'Revision_Moves_By_One',
  isActive: true,
  expression:
    'AND(NOT(ISNEW()), OR(ISCHANGED(Revision__c), ISCHANGED(Save_Token__c)), Revision__c <> BLANKVALUE(PRIORVALUE(Revision__c), 0) + 1)',
  errorMessage: 'Somebody else has saved this meanwhile.',
  errorDisplayField: 'Revision__c',
};

const common: readonly FieldDefinition[] = [
  text('Key__c', 'Key', 120, { isUnique: true, isExternalId: true }),
  double('Revision__c', 'Revision', 9, 0, { defaultValue: { source: '1', isFormula: true } }),
  text('Save_Token__c', 'Save Token', 36),
];

const buyingCenter = custom(
  'Buying_Center__c',
  'a00',
  [
    text('Name', 'Buying Center Name', 80, { isNameField: true, isRequired: true }),
    master('Account__c', 'Account', 'Buying_Centers'),
    reference(
      'Parent_Buying_Center__c',
      'Parent',
      'Buying_Center__c',
      { children: 'Child_Buying_Centers' },
      sameAccount('Buying_Center__c'),
    ),
    currency('Wallet__c', 'Wallet', { precision: 16, trackHistory: true }),
    currency('Our_Revenue__c', 'Our Revenue', { precision: 16 }),
    percent('Wallet_Share__c', 'Wallet Share', 5, 2, {
      isCreateable: false,
      formula: { expression: 'Our_Revenue__c / Wallet__c', blanksAs: 'blank' },
    }),
    ...common,
  ],
  [
    {
      name: 'No_Debt',
      isActive: true,
      expression: 'Wallet__c < 0',
      errorMessage: 'A wallet is not negative.',
      errorDisplayField: 'Wallet__c',
    },
    { name: 'Name_Differs', isActive: true, expression: 'Name = Account__r.Name', errorMessage: 'Name it differently from its account.' },
    { name: 'Off', isActive: false, expression: 'TRUE', errorMessage: 'Never.' },
  ],
);

const cell = custom('White_Space_Cell__c', 'a01', [
  text('Name', 'Cell', 80, { isNameField: true, isCreateable: false, isUpdateable: false, autoNumberFormat: 'WS-{00000}' }),
  master('Account__c', 'Account', 'White_Space_Cells'),
  reference(
    'Buying_Center__c',
    'Buying Center',
    'Buying_Center__c',
    { children: 'White_Space_Cells', onDelete: 'Restrict' },
    { isRequired: true },
    sameAccount('Buying_Center__c'),
  ),
  reference('Opportunity__c', 'Opportunity', 'Opportunity', { children: 'White_Space_Cells' }, ofThisAccountIfPossible),
  picklist('State__c', 'State', ['Unknown', 'White Space', 'Potential', 'Ours'], {
    defaultValue: { source: 'Unknown', isFormula: false },
    picklist: { isRestricted: true, values: [] },
  }),
  currency('Potential_Annual_Revenue__c', 'Potential', { precision: 16 }),
  currency('Weighted__c', 'Weighted', {
    isCreateable: false,
    formula: { expression: 'Potential_Annual_Revenue__c * 0.1', blanksAs: 'zero' },
  }),
  { ...picklist('Advantages__c', 'Advantages', ['Known People', 'Agreement in Place', 'Guides Inside']), type: 'multipicklist' },
  textarea('Notes__c', 'Notes', 32768),
  boolean('Mutual_Value__c', 'Mutual Value'),
  date('Scored_On__c', 'Scored On'),
  ...common,
]);

const plan = custom('Account_Plan__c', 'a02', [
  text('Name', 'Plan', 80, { isNameField: true, isRequired: true }),
  master('Account__c', 'Account', 'Account_Plans'),
  rollup('Weight__c', 'Plan_Objective__c', 'Account_Plan__c', { operation: 'sum', summarizedField: 'Plan_Objective__c.Action_Weight__c' }),
  ...common,
]);

const objective = custom('Plan_Objective__c', 'a03', [
  text('Name', 'Objective', 80, { isNameField: true, isRequired: true }),
  master('Account_Plan__c', 'Account_Plan__c', 'Plan_Objectives'),
  rollup('Action_Weight__c', 'Plan_Action__c', 'Plan_Objective__c', { operation: 'sum', summarizedField: 'Plan_Action__c.Weight__c' }),
  rollup('Actions_Done__c', 'Plan_Action__c', 'Plan_Objective__c', {
    filters: [{ field: 'Plan_Action__c.Status__c', operation: 'equals', value: 'Done' }],
  }),
  ...common,
]);

const action = custom('Plan_Action__c', 'a04', [
  text('Name', 'Action', 80, { isNameField: true, isRequired: true }),
  master('Plan_Objective__c', 'Plan_Objective__c', 'Plan_Actions'),
  picklist('Status__c', 'Status', ['Planned', 'Done']),
  double('Weight__c', 'Weight', 4, 0, { defaultValue: { source: '1', isFormula: true } }),
  ...common,
]);

export const planningObjects: readonly ObjectDefinition[] = [buyingCenter, cell, plan, objective, action];

/** Account with roll-ups over its cells and its opportunities. */
export function withAccountRollups(account: ObjectDefinition): ObjectDefinition {
  const cells = (name: string, shape: Parameters<typeof rollup>[3]): FieldDefinition =>
    rollup(name, 'White_Space_Cell__c', 'Account__c', shape);
  const added = [
    cells('Open_Potential__c', {
      operation: 'sum',
      summarizedField: 'White_Space_Cell__c.Potential_Annual_Revenue__c',
      filters: [{ field: 'White_Space_Cell__c.State__c', operation: 'equals', value: 'White Space, Potential' }],
    }),
    cells('Best_Weighted__c', { operation: 'max', summarizedField: 'White_Space_Cell__c.Weighted__c' }),
    cells('White_Space_Cells__c', {}),
    rollup('Won__c', 'Opportunity', 'AccountId', {
      operation: 'sum',
      summarizedField: 'Opportunity.Amount',
      filters: [{ field: 'Opportunity.IsWon', operation: 'equals', value: 'True' }],
    }),
  ];
  const fields = new Map([...account.fields, ...added.map((field) => [field.name, field] as const)]);
  return { ...account, fields };
}
