/** The words of the relationship map, and sentences made of them. */
export { CARD_WORDS } from './cardWords.ts';
export { MAP_LABELS } from './labels.ts';
export { linkRefusal, moveRefusal } from './refusals.ts';
export { calledName, spokenPerson, type SpokenAround } from './spokenPerson.ts';
