import type { OsaAdvice } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import type { FactCode } from 'c/readinessReading';

/** What the checks would say of one fact of one buying center, also where nothing is under way there yet: to find it, or to confirm it. */
export function factAdvice(buyingCenterId: RecordId, code: FactCode, because: 'missing' | 'stale'): OsaAdvice {
  const values = { buyingCenterId, facts: [code], objectives: 0 };
  const records = [{ object: 'Buying_Center__c', id: buyingCenterId }] as const;
  return because === 'missing'
    ? {
        ...{ code: 'AB009', severity: 'warning', records },
        ...{ message: { code: 'factMissingUnderWork', values }, remedy: { code: 'findTheFact', values } },
      }
    : {
        ...{ code: 'AB010', severity: 'info', records },
        ...{ message: { code: 'factStaleUnderWork', values }, remedy: { code: 'confirmTheFact', values } },
      };
}
