import {
  boolean,
  combobox,
  createOnly,
  date,
  datetime,
  defaultTo,
  int,
  nameField,
  picklist,
  readOnly,
  reference,
  required,
  restricted,
  text,
  textarea,
  owner,
} from '../fieldBuilders.ts';
import type { FieldDefinition } from '../schema.ts';
import { standardObject } from '../standardObject.ts';
import { activitySubjects } from './vocabularies.ts';

const subjects = ['Call', 'Email', 'Send Letter', 'Send Quote', 'Other'];

const relatedTo = (children: string): readonly FieldDefinition[] => [
  reference('WhoId', 'Name ID', ['Contact', 'Lead'], { children }),
  reference('WhatId', 'Related To ID', activitySubjects, { children, onDelete: 'Cascade' }),
];

const task = standardObject({ name: 'Task', label: 'Task', keyPrefix: '00T', sharingModel: 'ReadWrite' }, [
  ...relatedTo('Tasks'),
  combobox('Subject', 'Subject', subjects, nameField),
  date('ActivityDate', 'Due Date Only'),
  picklist(
    'Status',
    'Status',
    ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'],
    required,
    defaultTo('Not Started'),
  ),
  picklist('Priority', 'Priority', ['High', 'Normal', 'Low'], required, defaultTo('Normal')),
  boolean('IsHighPriority', 'High Priority', readOnly),
  owner('Group'),
  textarea('Description', 'Description', 32000),
  reference('AccountId', 'Account ID', 'Account', {}, readOnly),
  boolean('IsClosed', 'Closed', readOnly),
  datetime('CompletedDateTime', 'Completed Date', readOnly),
  picklist('TaskSubtype', 'Task Subtype', ['Task', 'Email', 'ListEmail', 'Cadence', 'Call'], restricted, createOnly, defaultTo('Task')),
  int('CallDurationInSeconds', 'Call Duration'),
  picklist('CallType', 'Call Type', ['Internal', 'Inbound', 'Outbound'], restricted),
  text('CallDisposition', 'Call Result', 255),
  boolean('IsReminderSet', 'Reminder Set'),
  datetime('ReminderDateTime', 'Reminder Date/Time'),
  boolean('IsArchived', 'Archived', readOnly),
]);

const event = standardObject({ name: 'Event', label: 'Event', keyPrefix: '00U', sharingModel: 'ReadWrite' }, [
  ...relatedTo('Events'),
  combobox('Subject', 'Subject', ['Call', 'Email', 'Meeting', 'Send Letter/Quote', 'Other'], nameField),
  text('Location', 'Location', 255),
  boolean('IsAllDayEvent', 'All-Day Event'),
  datetime('ActivityDateTime', 'Due Date Time'),
  date('ActivityDate', 'Due Date Only'),
  int('DurationInMinutes', 'Duration'),
  datetime('StartDateTime', 'Start Date Time'),
  datetime('EndDateTime', 'End Date Time'),
  date('EndDate', 'End Date', readOnly),
  textarea('Description', 'Description', 32000),
  reference('AccountId', 'Account ID', 'Account', {}, readOnly),
  owner(),
  boolean('IsPrivate', 'Private'),
  picklist('ShowAs', 'Show Time As', ['Busy', 'OutOfOffice', 'Free'], restricted, defaultTo('Busy')),
  picklist('EventSubtype', 'Event Subtype', ['Event'], restricted, createOnly, defaultTo('Event')),
  boolean('IsReminderSet', 'Reminder Set'),
  datetime('ReminderDateTime', 'Reminder Date/Time'),
  boolean('IsArchived', 'Archived', readOnly),
]);

export const activityObjects = [task, event];
