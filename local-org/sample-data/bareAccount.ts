import type { Calendar } from './dates.ts';
import { campaignRef, steady } from './halvorsen/names.ts';
import { ref, type SampleRecord } from './recordLoader.ts';

/** A customer Salesforce knows a good deal of: contacts, roles on a deal, calls, campaigns. Its plan files have no stakeholder: nobody has drawn a map. */
const NAME = 'Nordkai Terminals';
const KEY = 'nordkai';
const ACCOUNT = `account:${KEY}`;
const contactRef = (key: string) => `contact:${KEY}/${key}`;

/** [key, first name, last name, title, department, reports to] */
const CONTACTS: readonly (readonly [string, string, string, string, string | null, string | null])[] = [
  ['ceo', 'Henrike', 'Petersen', 'Chief Executive Officer', 'Management Board', null],
  ['cfo', 'Matthias', 'Brandt', 'Chief Financial Officer', 'Finance', 'ceo'],
  ['coo', 'Gesa', 'Lorenzen', 'Chief Operating Officer', 'Operations', 'ceo'],
  ['cto', 'Rolf', 'Jensen', 'Chief Technology Officer', 'Engineering', 'ceo'],
  ['cio', 'Yasemin', 'Kaya', 'Chief Information Officer', 'Information Technology', 'cfo'],
  ['chro', 'Birte', 'Hansen', 'Head of Human Resources', 'Human Resources', 'ceo'],
  ['counsel', 'Arne', 'Vogt', 'General Counsel', 'Legal', 'ceo'],
  ['assistant', 'Silke', 'Thomsen', 'Assistant to the CEO', 'Management Board', 'ceo'],
  ['terminal-1', 'Detlef', 'Krüger', 'General Manager Terminal 1', 'Operations', 'coo'],
  ['terminal-2', 'Marta', 'Wieczorek', 'General Manager Terminal 2', 'Operations', 'coo'],
  ['rail', 'Jochen', 'Albers', 'Head of Rail Operations', 'Operations', 'coo'],
  ['planning', 'Ines', 'Duarte', 'Head of Yard Planning', 'Operations', 'coo'],
  ['shift-1a', 'Uwe', 'Claasen', 'Shift Manager', 'Operations', 'terminal-1'],
  ['shift-1b', 'Sandra', 'Möller', 'Shift Manager', 'Operations', 'terminal-1'],
  ['berth-1', 'Pavel', 'Dvořák', 'Berth Planner', 'Operations', 'terminal-1'],
  ['shift-2a', 'Emre', 'Yıldız', 'Shift Manager', 'Operations', 'terminal-2'],
  ['shift-2b', 'Karin', 'Schröder', 'Shift Manager', 'Operations', 'terminal-2'],
  ['berth-2', 'Lotte', 'Bakker', 'Berth Planner', 'Operations', 'terminal-2'],
  ['gate', 'Nuno', 'Almeida', 'Gate Supervisor', 'Operations', 'terminal-2'],
  ['dispatcher', 'Anja', 'Wolff', 'Train Dispatcher', 'Operations', 'rail'],
  ['yard-planner', 'Tim', 'Reimers', 'Yard Planner', 'Operations', 'planning'],
  ['maintenance', 'Frauke', 'Ahrens', 'Head of Crane Maintenance', 'Engineering', 'cto'],
  ['automation', 'Daniel', 'Okonkwo', 'Head of Automation', 'Engineering', 'cto'],
  ['civil', 'Heiko', 'Janssen', 'Manager Quays and Buildings', 'Engineering', 'cto'],
  ['crane-lead-1', 'Björn', 'Sievers', 'Crane Maintenance Lead', 'Engineering', 'maintenance'],
  ['crane-lead-2', 'Oksana', 'Melnyk', 'Crane Maintenance Lead', 'Engineering', 'maintenance'],
  ['technician', 'Malte', 'Bruhn', 'Crane Technician', 'Engineering', 'crane-lead-2'],
  ['reliability', 'Chiara', 'Conti', 'Reliability Engineer', 'Engineering', 'maintenance'],
  ['controls', 'Wei', 'Zhang', 'Controls Engineer', 'Engineering', 'automation'],
  ['safety', 'Hilke', 'Meyer', 'Safety Manager', null, 'coo'],
  ['controlling', 'Thorsten', 'Böhm', 'Head of Controlling', 'Finance', 'cfo'],
  ['treasury', 'Nele', 'Friedrichs', 'Treasurer', 'Finance', 'cfo'],
  ['investment', 'Gunnar', 'Lindqvist', 'Investment Controller', 'Finance', 'controlling'],
  ['terminal-systems', 'Ayşe', 'Demir', 'Manager Terminal Systems', 'Information Technology', 'cio'],
  ['security', 'Konstantin', 'Weber', 'Information Security Officer', 'Information Technology', 'cio'],
  ['integration', 'Priit', 'Tamm', 'Integration Engineer', 'Information Technology', 'terminal-systems'],
  ['purchasing', 'Regina', 'Stolz', 'Head of Procurement', 'Procurement', 'cfo'],
  ['buyer-technical', 'Jan', 'Nowak', 'Technical Buyer', 'Procurement', 'purchasing'],
  ['buyer-it', 'Svenja', 'Harms', 'Buyer IT', 'Procurement', 'purchasing'],
  // Nobody wrote down to whom, and there is no title to go by.
  ['unknown', 'Kees', 'van Dijk', '', null, null],
];

const DEAL = `opportunity:${KEY}/cranes`;
/** In the words of Salesforce. */
const ROLES = [
  ['terminal-2', 'Decision Maker', true],
  ['maintenance', 'Evaluator', false],
  ['crane-lead-2', 'Business User', false],
  ['cfo', 'Economic Buyer', false],
] as const;

/** How often we were in touch in the last half year. */
const EXCHANGES: readonly (readonly [string, number])[] = [
  ['maintenance', 6],
  ['terminal-2', 4],
  ['crane-lead-2', 3],
  ['reliability', 2],
  ['terminal-systems', 1],
  ['buyer-technical', 1],
];

const INVITED = ['maintenance', 'reliability', 'automation', 'terminal-1', 'terminal-2', 'safety', 'cto', 'cio'];

export function bareAccountRecords(calendar: Calendar): readonly SampleRecord[] {
  return [
    {
      ref: ACCOUNT,
      object: 'Account',
      fields: {
        Name: NAME,
        Industry: 'Transportation',
        AnnualRevenue: 410_000_000,
        NumberOfEmployees: 2_100,
        BillingCity: 'Bremerhaven',
        BillingCountry: 'Germany',
        Type: 'Prospect',
        OwnerId: ref('user:mara'),
      },
    },
    ...contacts(),
    ...deal(calendar),
    ...exchanges(calendar),
    ...INVITED.map((key) => ({
      ref: `member:downtime-webinar/${KEY}/${key}`,
      object: 'CampaignMember',
      fields: {
        CampaignId: ref(campaignRef('downtime-webinar')),
        ContactId: ref(contactRef(key)),
        Status: steady(`${KEY} ${key}`) < 0.5 ? 'Responded' : 'Sent',
      },
    })),
  ];
}

function contacts(): readonly SampleRecord[] {
  return CONTACTS.map(([key, firstName, lastName, title, department, reportsTo]) => ({
    ref: contactRef(key),
    object: 'Contact',
    fields: {
      AccountId: ref(ACCOUNT),
      FirstName: firstName,
      LastName: lastName,
      Title: title || null,
      Department: department,
      Email: `${key}@nordkai.example`,
      ReportsToId: reportsTo ? ref(contactRef(reportsTo)) : null,
    },
  }));
}

function deal(calendar: Calendar): readonly SampleRecord[] {
  return [
    {
      ref: DEAL,
      object: 'Opportunity',
      fields: {
        Name: 'Crane monitoring for Terminal 2',
        AccountId: ref(ACCOUNT),
        StageName: 'Proposal/Price Quote',
        CloseDate: calendar.day(70),
        Amount: 340_000,
        OwnerId: ref('user:mara'),
      },
    },
    ...ROLES.map(([key, role, isPrimary]) => ({
      ref: `${DEAL}/${key}`,
      object: 'OpportunityContactRole',
      fields: { OpportunityId: ref(DEAL), ContactId: ref(contactRef(key)), Role: role, IsPrimary: isPrimary },
    })),
  ];
}

function exchanges(calendar: Calendar): readonly SampleRecord[] {
  return EXCHANGES.flatMap(([key, count]) =>
    Array.from({ length: count }, (_, index): SampleRecord => {
      const day = -9 - index * 21;
      const who = { WhoId: ref(contactRef(key)), WhatId: ref(ACCOUNT), OwnerId: ref(index % 3 === 2 ? 'user:jonas' : 'user:mara') };
      return index % 2 === 0
        ? {
            ref: `event:${KEY}/${key}/${index}`,
            object: 'Event',
            fields: {
              ...who,
              Subject: 'Walk along the quay',
              StartDateTime: calendar.moment(day, 1),
              EndDateTime: calendar.moment(day, 2),
            },
          }
        : {
            ref: `task:${KEY}/${key}/${index}`,
            object: 'Task',
            fields: {
              ...who,
              Subject: 'Call about the trial',
              ActivityDate: calendar.day(day),
              Status: 'Completed',
              Priority: 'Normal',
              TaskSubtype: 'Call',
              CallType: 'Inbound',
            },
          };
    }),
  );
}
