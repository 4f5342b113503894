import BACK from '@salesforce/label/c.GuidedQuestions_Back';
import HEADING from '@salesforce/label/c.GuidedQuestions_Heading';
import LEAVE from '@salesforce/label/c.GuidedQuestions_Leave';
import REACHED from '@salesforce/label/c.GuidedQuestions_Reached';
import TAKE from '@salesforce/label/c.GuidedQuestions_Take';

export const LABELS = {
  BACK,
  HEADING,
  LEAVE,
  REACHED,
  TAKE,
};
