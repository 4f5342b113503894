/** How the records of this customer are called among themselves, and the prefix of their keys. */
export const ACCOUNT = 'account:halvorsen';
export const TANKERS = 'account:halvorsen-tankers';
export const POLSKA = 'account:halvorsen-polska';
export const KEY = 'halvorsen';
/** The plan people work on now. */
export const CURRENT_PLAN = 'living-plan';

/** Subsidiaries buy in their own name. */
export const accountOf = (buyingCenter: string) =>
  buyingCenter === 'tankers' ? TANKERS : buyingCenter === 'gdansk-yard' ? POLSKA : ACCOUNT;

export const buyingCenterRef = (key: string) => `bc:${KEY}/${key}`;
export const stakeholderRef = (key: string) => `person:${KEY}/${key}`;
export const contactRef = (key: string) => `contact:${KEY}/${key}`;
export const insightRef = (key: string) => `insight:${KEY}/${key}`;
export const cellRef = (buyingCenter: string, solution: string) => `cell:${KEY}/${buyingCenter}/${solution}`;
export const opportunityRef = (key: string) => `opportunity:${KEY}/${key}`;
export const metricRef = (key: string) => `metric:${KEY}/${key}`;
export const campaignRef = (key: string) => `campaign:${key}`;
export const planRef = (key: string) => `plan:${KEY}/${key}`;
export const objectiveRef = (key: string) => `objective:${KEY}/${key}`;
/** By objective, place of the strategy and place of the action in it. */
export const actionRef = (key: string, strategy: number, action: number) => `${objectiveRef(key)}/${strategy}/${action}`;

/** A number from 0 to 1 that is always the same for the same text, so that every load makes the same customer. */
export function steady(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619);
  return ((hash >>> 0) % 10_000) / 10_000;
}
