import type { AbmAdvice, ObjectiveAdvice } from 'c/planChecks';
import { MESSAGES } from './messages.ts';
import type { OsaNames } from './osaNames.ts';
import { REMEDIES } from './remedies.ts';

/** What the checks of objectives (system E) and of account-based marketing (system F) say, as words a person reads. */
export { osaCheckTitle } from './checkTitles.ts';
export { osaNamesOf, type OsaNames } from './osaNames.ts';

type Told = ObjectiveAdvice | AbmAdvice;

/** What a check found, as a sentence that names the records. */
export function osaMessageWords({ message: { code, values } }: Pick<Told, 'message'>, names: OsaNames): string {
  return MESSAGES[code](values, names);
}

/** The next step, as a sentence that stands alone: it may become the name of an action. */
export function osaRemedyWords({ remedy: { code, values } }: Pick<Told, 'remedy'>, names: OsaNames): string {
  return REMEDIES[code](values, names);
}
