import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, daysBetween, type IsoDate } from 'c/planModel';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { slug } from '../planFiles/keys.ts';
import { readPlanFiles } from '../planFiles/readPlanFiles.ts';
import { rewritePlanFiles } from '../planFiles/rewritePlanFiles.ts';
import { SECTION_OF } from '../planFiles/sections.ts';
import type { PlanFile } from '../planFiles/yamlSource.ts';
import { pluginRoot } from './pluginRoot.ts';
import type { TemplateName } from './templateNames.ts';

/** What is decided of a plan before it exists. Users by natural key. */
export interface PlanHeader {
  readonly name: string;
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
  readonly owner?: string;
}

export async function templateText(name: TemplateName): Promise<string> {
  return readFile(join(pluginRoot(import.meta.url), 'templates', `${name}.yaml`), 'utf8');
}

/** The plan file that a template gives, comments included. @param path of the plan: `accounts/<account>/plans/<plan>.yaml` */
export function planFromTemplate(text: string, path: string, header: PlanHeader): PlanFile {
  const { records } = readPlanFiles([{ path, text }]);
  const plan = records.find(({ object }) => object === 'Account_Plan__c')!;
  const move = movedDay(plan, header);
  const moved = records.map((record) => ({ ...record, fields: withDays(record, move) }));
  const own: KeyedRecord = {
    ...plan,
    fields: { ...plan.fields, Name: header.name, Period_Start__c: header.periodStart, Period_End__c: header.periodEnd },
    references: { ...plan.references, ...(header.owner ? { Plan_Owner__c: header.owner } : {}) },
  };
  const members = header.owner ? [accountManager(plan.key, header.owner)] : [];
  const set = [own, ...moved.filter((record) => record.object !== 'Account_Plan__c'), ...members];
  return rewritePlanFiles([{ path, text }], { set })[0] ?? { path, text };
}

function accountManager(plan: string, user: string): KeyedRecord {
  return {
    object: 'Plan_Member__c',
    key: `${plan}/${slug(user.split('@')[0]!)}`,
    fields: { Role__c: 'Account Manager' },
    references: { Account_Plan__c: plan, User__c: user },
  };
}

function movedDay(plan: KeyedRecord, { periodStart, periodEnd }: PlanHeader): (day: string) => string {
  const start = String(plan.fields.Period_Start__c);
  const scale = daysBetween(periodStart, periodEnd) / daysBetween(start, String(plan.fields.Period_End__c));
  return (day) => addDays(periodStart, Math.round(daysBetween(start, day) * scale));
}

function withDays({ object, fields }: KeyedRecord, move: (day: string) => string): KeyedRecord['fields'] {
  const { byField } = SECTION_OF.get(object)!;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, byField.get(name)?.kind === 'date' ? move(String(value)) : value]),
  );
}
