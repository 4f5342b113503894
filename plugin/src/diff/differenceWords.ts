import { Messages } from '@salesforce/core';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { SECTION_OF } from '../planFiles/sections.ts';
import type { FieldDifference, RecordDifference } from './diffRecords.ts';
import { nameOf, personName, valueWords } from './recordNames.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'plan-diff');

/** Texts longer than that are not quoted. */
const LONG = 120;

/** Changes that have a word of their own in the method, by object and field. The message has a place for the name, what was and what is. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'Stakeholder__c.Attitude__c': 'moved',
  'Stakeholder__c.Power__c': 'power',
  'Stakeholder__c.Coverage__c': 'coverage',
  'Stakeholder__c.Reports_To__c': 'reportsTo',
  'Stakeholder__c.Trust__c': 'trust',
  'White_Space_Cell__c.State__c': 'went',
  'White_Space_Cell__c.State_Override__c': 'went',
  'Buying_Center__c.Phase__c': 'went',
  'Account.Customer_Phase__c': 'went',
  'Account_Plan__c.Status__c': 'went',
  'Plan_Objective__c.Status__c': 'went',
  'Plan_Strategy__c.Status__c': 'went',
  'Plan_Action__c.Status__c': 'went',
  'Insight__c.Status__c': 'went',
  'Commitment__c.Status__c': 'promise',
  'Plan_Action__c.Due_On__c': 'due',
  'Plan_Objective__c.Due_On__c': 'due',
  'Commitment__c.Due_On__c': 'due',
  'Team_Relationship__c.Level_Now__c': 'went',
};

/** Sentences about one record, each of which stands alone. @param indexes of the new records, then of the old ones */
export function differenceWords(difference: RecordDifference, indexes: readonly PlanIndex[]): readonly string[] {
  const { kind, object, before, after, changes } = difference;
  const label = SECTION_OF.get(object)!.label.toLowerCase();
  if (kind === 'added') return [said(object, 'added', [label, nameOf(after!, indexes)])];
  if (kind === 'removed') return [said(object, 'removed', [label, nameOf(before!, [...indexes].reverse())])];
  const holder = object === 'Stakeholder__c' ? holderWords(difference) : [];
  const rest = changes.filter(({ spec }) => holder.length === 0 || (spec.field !== 'Contact__c' && spec.field !== 'Occupancy__c'));
  return [...holder, ...rest.map((change) => changeWords(difference, change, indexes))];
}

/** Some things have words of their own for coming and going. */
function said(object: string, event: 'added' | 'removed', values: readonly [label: string, name: string]): string {
  const own = { Plan_Focus__c: 'focus', Plan_Member__c: 'member' }[object];
  return own ? messages.getMessage(`${event}.${own}`, [values[1]]) : messages.getMessage(event, [...values]);
}

/** Who holds a position is told as what happened to the person. */
function holderWords({ before, after, changes }: RecordDifference): readonly string[] {
  if (!changes.some(({ spec }) => spec.field === 'Contact__c')) return [];
  const position = String(after!.fields.Name ?? before!.fields.Name);
  const [was, is] = [before!, after!].map(({ references: { Contact__c: contact } }) => contact && personName(contact));
  if (was && is) return [messages.getMessage('holder.changed', [is, position, was])];
  return is ? [messages.getMessage('holder.came', [is, position])] : [messages.getMessage('holder.left', [was!, position])];
}

function changeWords(
  { object, before, after }: RecordDifference,
  { spec, before: was, after: is }: FieldDifference,
  indexes: readonly PlanIndex[],
): string {
  const name = nameOf(object === 'Stakeholder__c' || spec.field !== 'Name' ? after! : before!, indexes);
  const label = spec.label;
  const words = (value: NonNullable<typeof was>) => valueWords(value, spec, indexes);
  if (spec.field === 'Name' && was !== undefined && is !== undefined) return messages.getMessage('renamed', [String(was), String(is)]);
  if (isLong(was) || isLong(is))
    return messages.getMessage(was === undefined ? 'written' : is === undefined ? 'deleted' : 'rewritten', [name, label]);
  if (was === undefined) return messages.getMessage('set', [name, label, words(is!)]);
  if (is === undefined) return messages.getMessage('cleared', [name, label, words(was)]);
  if (spec.kind === 'words') return listWords(name, label, was as readonly string[], is as readonly string[]);
  const own = OWN_WORDS[`${object}.${spec.field}`];
  if (own) return messages.getMessage(own, [name, words(was), words(is)]);
  if (typeof was === 'number' && typeof is === 'number')
    return messages.getMessage(is > was ? 'rose' : 'fell', [name, label, words(was), words(is)]);
  return messages.getMessage('changed', [name, label, words(was), words(is)]);
}

function isLong(value: FieldDifference['before']): boolean {
  return typeof value === 'string' && (value.length > LONG || value.includes('\n'));
}

function listWords(name: string, label: string, was: readonly string[], is: readonly string[]): string {
  const come = is.filter((word) => !was.includes(word)).map((word) => `+ ${word}`);
  const gone = was.filter((word) => !is.includes(word)).map((word) => `− ${word}`);
  return messages.getMessage('set', [name, label, [...come, ...gone].join(', ')]);
}
