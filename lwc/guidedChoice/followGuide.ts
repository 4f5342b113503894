import type { GuideNode } from './guides.ts';

/** Where a person stands on the way: the question to ask next, or the value, with the questions answered so far as its reasons. */
export type GuideProgress<Value extends string> = {
  readonly asked: readonly { readonly question: string; readonly answer: string }[];
} & ({ readonly next: GuideNode<Value>; readonly value: null } | { readonly next: null; readonly value: Value });

/** Follows the answers; the first that does not fit its question ends the way there, so that going back is leaving answers out. */
export function followGuide<Value extends string>(guide: GuideNode<Value>, answers: readonly string[]): GuideProgress<Value> {
  const asked: { readonly question: string; readonly answer: string }[] = [];
  let at: GuideNode<Value> | Value = guide;
  for (const answer of answers) {
    if (typeof at === 'string') break;
    const chosen: GuideNode<Value>['answers'][number] | undefined = at.answers.find((one) => one.answer === answer);
    if (!chosen) break;
    asked.push({ question: at.question, answer });
    at = chosen.to;
  }
  return typeof at === 'string' ? { asked, next: null, value: at } : { asked, next: at, value: null };
}
