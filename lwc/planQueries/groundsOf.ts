import { JUDGEMENTS, type IsoDate, type Judgement, type JudgementGrounds, type Maybe, type Stakeholder } from 'c/planModel';
import { valueOf, type Field } from './records.ts';

type JudgementField = 'Buying_Roles' | 'Power' | 'Attitude' | 'Coverage' | 'Decision_Orientation' | 'Appetite_For_Change' | 'Trust';

const FIELDS: Readonly<Record<Judgement, JudgementField>> = {
  buyingRoles: 'Buying_Roles',
  power: 'Power',
  attitude: 'Attitude',
  coverage: 'Coverage',
  decisionOrientation: 'Decision_Orientation',
  appetiteForChange: 'Appetite_For_Change',
  trust: 'Trust',
};

/** The fields in which a position keeps what its judgements rest on; why there is trust stands in a field of its own. */
export type GroundsNode = { readonly [Name in Exclude<JudgementField, 'Trust'> as `${Name}_Evidence__c`]?: Maybe<Field<string>> } & {
  readonly [Name in JudgementField as `${Name}_Judged_On__c`]?: Maybe<Field<IsoDate>>;
};

/** Only what was asked for and may be read. */
export function groundsOf(node: GroundsNode): NonNullable<Stakeholder['grounds']> {
  return Object.fromEntries(
    JUDGEMENTS.flatMap((judgement): readonly (readonly [Judgement, JudgementGrounds])[] => {
      const name = FIELDS[judgement];
      const evidence = name === 'Trust' ? undefined : valueOf(node[`${name}_Evidence__c`]);
      const judgedOn = valueOf(node[`${name}_Judged_On__c`]);
      return evidence === undefined && judgedOn === undefined ? [] : [[judgement, { evidence, judgedOn }]];
    }),
  );
}
