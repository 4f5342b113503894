import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { contactRef, planKey } from './names.ts';

/**
 * Tasks that stand for actions of the plan in people's own lists: one in step with its action, one that its owner put off, and one that he has done although
 * the action does not know yet. [action, subject, due in days, status, contact, owner]
 */
const TASKS = [
  ['offshore-awareness/action-1-2', 'Benchmark report for offshore wind', 15, 'In Progress', 'wind-director', 'user:jonas'],
  ['gdansk-reference/action-1-2', 'Case study in Polish', 34, 'Not Started', 'gdansk-director', 'user:jonas'],
  ['wind-wins/action-2-1', 'Value case in their own figures', 12, 'Completed', 'controller', 'user:mara'],
] as const;

export function actionTaskRecords(calendar: Calendar): readonly SampleRecord[] {
  return TASKS.map(([action, subject, due, status, contact, owner]) => ({
    ref: `task:${action}`,
    object: 'Task',
    fields: {
      WhatId: ref(planKey(action)),
      WhoId: ref(contactRef(contact)),
      Subject: subject,
      ActivityDate: calendar.day(due),
      Status: status,
      Priority: 'Normal',
      OwnerId: ref(owner),
    },
  }));
}
