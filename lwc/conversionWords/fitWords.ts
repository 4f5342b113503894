import AMOUNT from '@salesforce/label/c.Opportunity_FitAmount';
import CENTER_NAME from '@salesforce/label/c.Opportunity_FitCenterName';
import FAMILY from '@salesforce/label/c.Opportunity_FitFamily';
import ONLY from '@salesforce/label/c.Opportunity_FitOnly';
import PEOPLE from '@salesforce/label/c.Opportunity_FitPeople';
import PRODUCT from '@salesforce/label/c.Opportunity_FitProduct';
import SOLUTION_NAME from '@salesforce/label/c.Opportunity_FitSolutionName';
import SPONSOR from '@salesforce/label/c.Opportunity_FitSponsor';
import SUBSIDIARY from '@salesforce/label/c.Opportunity_FitSubsidiary';
import WAITING from '@salesforce/label/c.Opportunity_FitWaiting';
import WITHIN from '@salesforce/label/c.Opportunity_FitWithin';
import type { FitReason } from 'c/cellConversion';
import { fillIn } from 'c/fillIn';

const SENTENCES: Readonly<Record<FitReason['code'], string>> = {
  subsidiaryAccount: SUBSIDIARY,
  withinSubsidiary: WITHIN,
  sponsor: SPONSOR,
  people: PEOPLE,
  buyingCenterName: CENTER_NAME,
  onlyBuyingCenter: ONLY,
  product: PRODUCT,
  family: FAMILY,
  solutionName: SOLUTION_NAME,
  amount: AMOUNT,
  waiting: WAITING,
};

/** Why an opportunity may belong to a cell, in a few words. */
export function fitWords({ code, values }: FitReason): string {
  return fillIn(SENTENCES[code], values.people ?? values.family ?? '');
}
