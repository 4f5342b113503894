import { fillIn } from 'c/fillIn';
import { LABELS } from './labels.ts';

/** Told of each part before somebody asks for more. */
export const FIRST = 5;
/** Told at each asking. */
export const MORE = 50;

/** What is told of a list, and how the button for more of it is called; empty where there is no more. @param more asked for beyond the first */
export function firstOf<One>(list: readonly One[], more = 0): { readonly shown: readonly One[]; readonly more: string } {
  const shown = list.slice(0, FIRST + more);
  return { shown, more: moreLabel(LABELS.SHOW_MORE, list.length - shown.length) };
}

/** @param label with a place for how many the next asking brings */
export function moreLabel(label: string, left: number): string {
  return left > 0 ? fillIn(label, Math.min(left, MORE)) : '';
}
