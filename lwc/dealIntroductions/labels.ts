import INTRO_ALL from '@salesforce/label/c.Deal_IntroAll';
import INTRO_DECIDES from '@salesforce/label/c.Deal_IntroDecides';
import INTRO_HEADING from '@salesforce/label/c.Deal_IntroHeading';
import INTRO_HIDDEN from '@salesforce/label/c.Deal_IntroHidden';
import INTRO_HOW from '@salesforce/label/c.Deal_IntroHow';
import INTRO_NO_WAY from '@salesforce/label/c.Deal_IntroNoWay';
import INTRO_UNREACHED from '@salesforce/label/c.Deal_IntroUnreached';
import MAKE_ACTION from '@salesforce/label/c.RelationshipAdvice_Make';
import MAKE_ACTION_OF from '@salesforce/label/c.RelationshipAdvice_MakeAlternative';

export const LABELS = {
  INTRO_ALL,
  INTRO_DECIDES,
  INTRO_HEADING,
  INTRO_HIDDEN,
  INTRO_HOW,
  INTRO_NO_WAY,
  INTRO_UNREACHED,
  MAKE_ACTION,
  MAKE_ACTION_OF,
};
