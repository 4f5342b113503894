import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { CONTACTS } from './contacts.ts';
import { ACCOUNT, campaignRef, contactRef, steady } from './names.ts';

/** [key, name, type, starts in days, lasts days, share of the contacts invited] */
const CAMPAIGNS = [
  ['carbon-price-briefing', 'Carbon Price Briefing', 'Seminar / Conference', -310, 2, 0.35],
  ['yard-of-the-future', 'Yard of the Future', 'Conference', -180, 3, 0.5],
  ['downtime-webinar', 'What a Day of Downtime Costs', 'Webinar', -95, 1, 0.45],
  ['safety-roundtable', 'Safety Roundtable', 'Seminar / Conference', -40, 1, 0.3],
  ['offshore-wind-report', 'Offshore Wind Benchmark Report', 'Email', 15, 30, 0.6],
] as const;

export function campaignRecords(calendar: Calendar): readonly SampleRecord[] {
  return CAMPAIGNS.flatMap(([key, name, type, start, days, share]): readonly SampleRecord[] => [
    {
      ref: campaignRef(key),
      object: 'Campaign',
      fields: {
        Name: name,
        Type: type,
        Status: start + days < 0 ? 'Completed' : 'Planned',
        IsActive: true,
        StartDate: calendar.day(start),
        EndDate: calendar.day(start + days),
        OwnerId: ref('user:jonas'),
        BudgetedCost: 8_000 + Math.round(steady(key) * 20) * 1_000,
      },
    },
    ...CONTACTS.filter((person) => steady(`${key}/${person.key}`) < share).map((person) => {
      const hasResponded = start < 0 && steady(`${person.key}/${key}`) < 0.45;
      const on = answerDay(key, person.key, start);
      return {
        ref: `member:${key}/${person.key}`,
        object: 'CampaignMember',
        fields: {
          CampaignId: ref(campaignRef(key)),
          ContactId: ref(contactRef(person.key)),
          Status: hasResponded ? 'Responded' : 'Sent',
        },
        ...(hasResponded
          ? {
              history: {
                FirstRespondedDate: calendar.day(on),
                LastModifiedById: ref('user:jonas'),
                LastModifiedDate: calendar.moment(on),
              },
            }
          : {}),
      };
    }),
  ]);
}

/** People answer within five weeks, and none of them tomorrow. */
const answerDay = (campaign: string, person: string, start: number) =>
  Math.min(-1, start + Math.round(steady(`${campaign} answered by ${person}`) * 35));

const SUBJECTS = [
  'Review of the service figures',
  'Call about open questions',
  'Visit on site',
  'Value case, second draft',
  'Lunch and what is next',
  'Walk through the trial results',
];
const EIGHTEEN_MONTHS = 540;

/** Calls and meetings of the last eighteen months. */
export function activityRecords(calendar: Calendar): readonly SampleRecord[] {
  return CONTACTS.flatMap((person) => {
    const count = person.touches;
    return Array.from({ length: count }, (_, index): SampleRecord => {
      const seed = `${person.key} activity ${index}`;
      const day = -Math.round(4 + ((index + steady(seed)) / count) * EIGHTEEN_MONTHS);
      const subject = SUBJECTS[Math.floor(steady(`${seed} subject`) * SUBJECTS.length)]!;
      const who = {
        WhoId: ref(contactRef(person.key)),
        WhatId: ref(ACCOUNT),
        Subject: subject,
        OwnerId: ref(index % 4 === 3 ? 'user:jonas' : 'user:mara'),
      };
      return index % 2 === 0
        ? {
            ref: `task:${seed}`,
            object: 'Task',
            fields: { ...who, ActivityDate: calendar.day(day), Status: 'Completed', Priority: 'Normal', TaskSubtype: 'Call' },
          }
        : {
            ref: `event:${seed}`,
            object: 'Event',
            fields: { ...who, StartDateTime: calendar.moment(day, 1), EndDateTime: calendar.moment(day, 2) },
          };
    });
  });
}
