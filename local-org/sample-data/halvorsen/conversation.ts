import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { CURRENT_PLAN, KEY, objectiveRef } from './names.ts';

/** [objective, who, days ago, what he said] */
const SAID = [
  [
    'offshore-awareness',
    'user:jonas',
    -62,
    'I would rather have six people with a figure than sixty who clicked. Does that fit the trial?',
  ],
  ['offshore-awareness', 'user:mara', -60, 'It does. Take the newbuild manager as well: he signs for the sensors.'],
  ['offshore-awareness', 'user:jonas', -14, 'Report is in layout. Two of their own vessels are in it, with their consent.'],
  ['safety-preference', 'user:tom', -38, 'The roundtable cost 3,500 more than planned. Where does the film money come from now?'],
  ['safety-preference', 'user:jonas', -36, 'From the report if it comes in under budget, else we film in-house.'],
  ['yard-engagement', 'user:mara', -5, 'Nobody moves before the works council has been heard. Please do not invite anybody until then.'],
  ['crew-preference', 'user:mara', -6, 'Two masters by name, then yes.'],
] as const;

/** What the team said to the objectives, each by the one who said it on the day he did. */
export function commentRecords(calendar: Calendar): readonly SampleRecord[] {
  return SAID.map(([objective, who, day, text], index) => ({
    ref: `comment:${objective}/${index}`,
    object: 'Plan_Comment__c',
    fields: {
      Plan_Objective__c: ref(objectiveRef(objective)),
      Text__c: text,
      Key__c: `${KEY}/${CURRENT_PLAN}/${objective}/comment-${index + 1}`,
    },
    history: {
      CreatedById: ref(who),
      CreatedDate: calendar.moment(day, index % 5),
      LastModifiedById: ref(who),
      LastModifiedDate: calendar.moment(day, index % 5),
    },
  }));
}
