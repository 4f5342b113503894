import OPEN from '@salesforce/label/c.Advice_OpenNamed';
import CHOOSE_HELP from '@salesforce/label/c.IntroductionPaths_ChooseHelp';
import FOUND from '@salesforce/label/c.IntroductionPaths_Found';
import HEADING from '@salesforce/label/c.IntroductionPaths_Heading';
import HIDDEN from '@salesforce/label/c.IntroductionPaths_Hidden';
import NONE from '@salesforce/label/c.IntroductionPaths_None';
import NONE_HELP from '@salesforce/label/c.IntroductionPaths_NoneHelp';
import ON_OUR_SIDE from '@salesforce/label/c.IntroductionPaths_OnOurSide';
import REACHED from '@salesforce/label/c.IntroductionPaths_Reached';
import SELECT from '@salesforce/label/c.IntroductionPaths_Select';
import SELECT_ALTERNATIVE from '@salesforce/label/c.IntroductionPaths_SelectAlternative';
import STEP from '@salesforce/label/c.IntroductionPaths_Step';
import STEPS from '@salesforce/label/c.IntroductionPaths_Steps';
import SUGGESTED from '@salesforce/label/c.IntroductionPaths_Suggested';
import TARGET from '@salesforce/label/c.IntroductionPaths_Target';
import WAY from '@salesforce/label/c.IntroductionPaths_Way';
import MAKE from '@salesforce/label/c.RelationshipAdvice_Make';
import MAKE_ALTERNATIVE from '@salesforce/label/c.RelationshipAdvice_MakeAlternative';
import MAKE_DEFAULTS from '@salesforce/label/c.RelationshipAdvice_MakeDefaults';
import NO_PLAN from '@salesforce/label/c.RelationshipAdvice_NoPlan';
import OWNER from '@salesforce/label/c.RelationshipAdvice_Owner';

export const LABELS = {
  CHOOSE_HELP,
  FOUND,
  HEADING,
  HIDDEN,
  MAKE,
  MAKE_ALTERNATIVE,
  MAKE_DEFAULTS,
  NO_PLAN,
  NONE,
  NONE_HELP,
  ON_OUR_SIDE,
  OPEN,
  OWNER,
  REACHED,
  SELECT,
  SELECT_ALTERNATIVE,
  STEP,
  STEPS,
  SUGGESTED,
  TARGET,
  WAY,
};
