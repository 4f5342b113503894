import AB001 from '@salesforce/label/c.OsaAdvice_TitleAB001';
import AB002 from '@salesforce/label/c.OsaAdvice_TitleAB002';
import AB003 from '@salesforce/label/c.OsaAdvice_TitleAB003';
import AB004 from '@salesforce/label/c.OsaAdvice_TitleAB004';
import AB005 from '@salesforce/label/c.OsaAdvice_TitleAB005';
import AB006 from '@salesforce/label/c.OsaAdvice_TitleAB006';
import AB007 from '@salesforce/label/c.OsaAdvice_TitleAB007';
import AB008 from '@salesforce/label/c.OsaAdvice_TitleAB008';
import AB009 from '@salesforce/label/c.OsaAdvice_TitleAB009';
import AB010 from '@salesforce/label/c.OsaAdvice_TitleAB010';
import AB011 from '@salesforce/label/c.OsaAdvice_TitleAB011';
import OS001 from '@salesforce/label/c.OsaAdvice_TitleOS001';
import OS002 from '@salesforce/label/c.OsaAdvice_TitleOS002';
import OS003 from '@salesforce/label/c.OsaAdvice_TitleOS003';
import OS004 from '@salesforce/label/c.OsaAdvice_TitleOS004';
import OS005 from '@salesforce/label/c.OsaAdvice_TitleOS005';
import OS006 from '@salesforce/label/c.OsaAdvice_TitleOS006';
import OS007 from '@salesforce/label/c.OsaAdvice_TitleOS007';
import OS008 from '@salesforce/label/c.OsaAdvice_TitleOS008';
import OS009 from '@salesforce/label/c.OsaAdvice_TitleOS009';
import OS010 from '@salesforce/label/c.OsaAdvice_TitleOS010';
import OS011 from '@salesforce/label/c.OsaAdvice_TitleOS011';
import OS012 from '@salesforce/label/c.OsaAdvice_TitleOS012';
import OS013 from '@salesforce/label/c.OsaAdvice_TitleOS013';
import OS014 from '@salesforce/label/c.OsaAdvice_TitleOS014';

/** What each check looks for, by its code. */
const TITLES: Readonly<Record<string, string>> = {
  AB001,
  AB002,
  AB003,
  AB004,
  AB005,
  AB006,
  AB007,
  AB008,
  AB009,
  AB010,
  AB011,
  OS001,
  OS002,
  OS003,
  OS004,
  OS005,
  OS006,
  OS007,
  OS008,
  OS009,
  OS010,
  OS011,
  OS012,
  OS013,
  OS014,
};

/** A check that has no title yet is called by its code. */
export function osaCheckTitle(code: string): string {
  return TITLES[code] ?? code;
}
