/** How the records of this customer are called among themselves, and the prefix of their keys. */
export const ACCOUNT = 'account:halvorsen';
export const TANKERS = 'account:halvorsen-tankers';
export const POLSKA = 'account:halvorsen-polska';
export const KEY = 'halvorsen';

/** Subsidiaries buy in their own name. */
export const accountOf = (unit: string) => (unit === 'tankers' ? TANKERS : unit === 'gdansk-yard' ? POLSKA : ACCOUNT);

export const contactRef = (key: string) => `contact:${KEY}/${key}`;
export const opportunityRef = (key: string) => `opportunity:${KEY}/${key}`;
export const campaignRef = (key: string) => `campaign:${key}`;
/** `Key__c` of what is part of the plan people work on now; by it the loader knows the record. */
export const planKey = (key: string) => `${KEY}/living-plan/${key}`;

/** A number from 0 to 1 that is always the same for the same text, so that every load makes the same customer. */
export function steady(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619);
  return ((hash >>> 0) % 10_000) / 10_000;
}
