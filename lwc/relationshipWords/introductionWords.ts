import ASK from '@salesforce/label/c.RelationshipWords_Ask';
import ASK_FOR_INTRODUCTION from '@salesforce/label/c.RelationshipWords_AskForIntroduction';
import ASK_THROUGH from '@salesforce/label/c.RelationshipWords_AskThrough';
import FAIR from '@salesforce/label/c.RelationshipWords_Fair';
import KNOW_THEM from '@salesforce/label/c.RelationshipWords_KnowThem';
import KNOWS_THEM from '@salesforce/label/c.RelationshipWords_KnowsThem';
import STEP_CONFLICTS from '@salesforce/label/c.RelationshipWords_StepConflicts';
import STEP_DOTTED from '@salesforce/label/c.RelationshipWords_StepDotted';
import STEP_INFLUENCES from '@salesforce/label/c.RelationshipWords_StepInfluences';
import STEP_KNOWS from '@salesforce/label/c.RelationshipWords_StepKnows';
import STEP_MANAGES from '@salesforce/label/c.RelationshipWords_StepManages';
import STEP_TRUSTED_BY from '@salesforce/label/c.RelationshipWords_StepTrustedBy';
import STRONG from '@salesforce/label/c.RelationshipWords_Strong';
import TRUSTS from '@salesforce/label/c.RelationshipWords_Trusts';
import WEAK from '@salesforce/label/c.RelationshipWords_Weak';
import { listOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { StakeholderLink } from 'c/planModel';
import type { Introduction, IntroductionStep } from 'c/relationships';
import { formatPercent } from 'c/userFormat';
import type { PeopleNames } from './peopleNames.ts';

const STEPS: Readonly<Record<IntroductionStep['via'], string>> = {
  Influences: STEP_INFLUENCES,
  'Trusted By': STEP_TRUSTED_BY,
  Knows: STEP_KNOWS,
  Manages: STEP_MANAGES,
  'Dotted Line': STEP_DOTTED,
};
const STRONG_FROM = 0.6;
const FAIR_FROM = 0.3;

/** A way to somebody, as it is told. */
export interface IntroductionWords {
  /** `Ask Lars Berg` */
  readonly ask: string;
  /** `Mara Lindqvist knows Lars Berg.`; empty where nobody of ours is known to. */
  readonly ours: string;
  /** `Lars Berg influences Ingrid Solheim`, one each. */
  readonly steps: readonly string[];
  /** `fair (48%)` */
  readonly strength: string;
  /** The whole as the name of an action: `Ask Lars Berg to introduce us to Ingrid Solheim.` */
  readonly action: string;
}

export function introductionWords({ askId, targetId, strength, steps, ourPersonIds }: Introduction, names: PeopleNames): IntroductionWords {
  const asked = names.person(askId);
  const ours = ourPersonIds.map(names.ourPerson);
  const who = listOf(ours, 3);
  return {
    ask: fillIn(ASK, asked),
    ours: ours.length === 0 ? '' : fillIn(ours.length === 1 ? KNOWS_THEM : KNOW_THEM, who, asked),
    steps: steps.map((step) => stepWords(step, names)),
    strength: strengthWords(strength),
    action: fillIn(ours.length > 0 ? ASK_THROUGH : ASK_FOR_INTRODUCTION, asked, names.person(targetId), who),
  };
}

/** `Lars Berg influences Ingrid Solheim`. */
export function stepWords({ fromId, toId, via }: IntroductionStep, names: PeopleNames): string {
  return fillIn(STEPS[via], names.person(fromId), names.person(toId));
}

const LINKS: Readonly<Record<StakeholderLink['kind'], string>> = {
  Influences: STEP_INFLUENCES,
  'Conflicts With': STEP_CONFLICTS,
  Trusts: TRUSTS,
  Knows: STEP_KNOWS,
  'Dotted Line': STEP_DOTTED,
};

/** A link of the map as a sentence; of what one of ours knows: `Mara Lindqvist knows Lars Berg.` */
export function linkWords({ kind, fromStakeholderId, toStakeholderId, ourPersonId }: StakeholderLink, names: PeopleNames): string {
  const to = names.person(toStakeholderId);
  if (!fromStakeholderId) return fillIn(KNOWS_THEM, names.ourPerson(ourPersonId), to);
  return fillIn(LINKS[kind], names.person(fromStakeholderId), to);
}

/** `fair (48%)` of a strength 0–1, of a step or of a whole way. */
export function strengthWords(strength: number): string {
  return fillIn(strength >= STRONG_FROM ? STRONG : strength >= FAIR_FROM ? FAIR : WEAK, formatPercent(strength * 100));
}
