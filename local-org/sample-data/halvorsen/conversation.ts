import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { planKey } from './names.ts';

/** Who said the comments of the plan, and how many days ago: what was said is in the plan files. [comment, who, days from today] */
const SAID = [
  ['offshore-awareness/comment-1', 'user:jonas', -62],
  ['offshore-awareness/comment-2', 'user:mara', -60],
  ['offshore-awareness/comment-3', 'user:jonas', -14],
  ['safety-preference/comment-4', 'user:tom', -38],
  ['safety-preference/comment-5', 'user:jonas', -36],
  ['yard-engagement/comment-6', 'user:mara', -5],
  ['crew-preference/comment-7', 'user:mara', -6],
] as const;

/** The comments with what only the org writes: who made them, and when. */
export function commentHistories(calendar: Calendar): readonly SampleRecord[] {
  return SAID.map(([comment, who, day], index) => ({
    ref: planKey(comment),
    object: 'Plan_Comment__c',
    fields: {},
    history: {
      CreatedById: ref(who),
      CreatedDate: calendar.moment(day, index % 5),
      LastModifiedById: ref(who),
      LastModifiedDate: calendar.moment(day, index % 5),
    },
  }));
}
