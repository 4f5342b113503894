import { fillIn } from 'c/fillIn';
import type { OsaNames } from 'c/osaAdviceWords';
import { objectiveOf, type OsaAdvice, type OsaReading } from 'c/osaReading';
import type { FactCode } from 'c/readinessReading';
import { factName } from 'c/readinessWords';
import { LABELS } from './labels.ts';

/** A button below a finding: what it says and the event it fires. */
export interface FindingLink {
  readonly key: string;
  readonly text: string;
  readonly event: 'openobjective' | 'openaction' | 'openrecord' | 'openfact' | 'addobjective' | 'follow';
  readonly detail: object;
}

/** More links than that nobody follows. */
const MOST_LINKS = 3;

export interface LinkSetting {
  /** The page around can open facts of readiness. */
  readonly canOpenFacts: boolean;
  /** May plan. */
  readonly canMake: boolean;
}

export function linksOf(advice: OsaAdvice, reading: OsaReading, names: OsaNames, setting: LinkSetting): readonly FindingLink[] {
  const facts = setting.canOpenFacts ? factLinks(advice) : [];
  const records = advice.records.slice(0, MOST_LINKS).flatMap((ref): readonly FindingLink[] => {
    if (ref.object === 'Buying_Center__c' && facts.length > 0) return [];
    const link = recordLink(ref, names);
    return link ? [link] : [];
  });
  return [...(setting.canMake ? remedyLinks(advice, reading, names) : []), ...facts, ...records];
}

/** What can be done at once. */
function remedyLinks({ remedy: { code, values } }: OsaAdvice, reading: OsaReading, names: OsaNames): readonly FindingLink[] {
  if (code === 'serveTheGoal') {
    const { buyingCenterId } = values;
    const text = fillIn(LABELS.SERVE, names.buyingCenter(String(buyingCenterId)));
    return [{ key: 'serve', text, event: 'addobjective', detail: { buyingCenterId } }];
  }
  const verdict = code === 'followTheFacts' ? objectiveOf(reading, String(values.objectiveId))?.pace.verdict : null;
  if (!verdict) return [];
  return [{ key: 'follow', text: fillIn(LABELS.FOLLOW, verdict), event: 'follow', detail: { id: values.objectiveId, verdict } }];
}

function factLinks({ message: { code, values } }: OsaAdvice): readonly FindingLink[] {
  const label = code === 'factMissingUnderWork' ? LABELS.FILL : code === 'factStaleUnderWork' ? LABELS.CONFIRM : undefined;
  const { buyingCenterId, facts } = values as { readonly buyingCenterId?: string; readonly facts?: readonly FactCode[] };
  if (!label || !facts) return [];
  return facts.slice(0, MOST_LINKS).map((fact) => ({
    key: `fact ${fact}`,
    text: fillIn(label, factName(fact)),
    event: 'openfact',
    detail: { buyingCenterId, code: fact },
  }));
}

function recordLink({ object, id }: OsaAdvice['records'][number], names: OsaNames): FindingLink | undefined {
  const record = (name: string): FindingLink => ({
    key: id,
    text: fillIn(LABELS.OPEN_NAMED, name),
    event: 'openrecord',
    detail: { recordId: id, objectApiName: object },
  });
  switch (object) {
    case 'Plan_Objective__c':
      return { key: id, text: fillIn(LABELS.OPEN_NAMED, names.objective(id)), event: 'openobjective', detail: { id } };
    case 'Plan_Action__c':
      return { key: id, text: fillIn(LABELS.OPEN_NAMED, names.action(id)), event: 'openaction', detail: { id } };
    case 'Buying_Center__c':
      return record(names.buyingCenter(id));
    case 'Contact':
      return record(names.contact(id));
    case 'Campaign':
      return record(names.campaign(id));
    case 'Account_Plan__c':
      return record(names.plan(id));
    case 'User':
      return record(names.user(id));
    // One is there already.
    case 'Account':
      return undefined;
  }
}
