import PLAY_BOTH from '@salesforce/label/c.CellWords_PlayBoth';
import PLAY_CROSS_SELL from '@salesforce/label/c.CellWords_PlayCrossSell';
import PLAY_IN_USE from '@salesforce/label/c.CellWords_PlayInUse';
import PLAY_NEW_FOOTPRINT from '@salesforce/label/c.CellWords_PlayNewFootprint';
import PLAY_UP_SELL from '@salesforce/label/c.CellWords_PlayUpSell';
import { fillIn } from 'c/fillIn';
import type { CellState, Play } from 'c/planModel';
import type { PlayReading } from 'c/whiteSpace';
import { listOf, type Names } from './names.ts';

/** Why each play is one: `{0}` where the solution is in use, `{1}` (`{0}` of an up-sell) what is in use here. */
export const PLAY_SENTENCES: Readonly<Record<Play, string>> = {
  'Cross-Sell': PLAY_CROSS_SELL,
  'Up-Sell': PLAY_UP_SELL,
  'Cross-Sell and Up-Sell': PLAY_BOTH,
  'New Footprint': PLAY_NEW_FOOTPRINT,
};

const MOST_NAMES = 3;

/** The reason for a play with its evidence by name. Empty where nobody looked for one. */
export function playWords({ play: reading, state }: { readonly play: PlayReading; readonly state: CellState }, names: Names): string {
  const { play, sameSolutionIn, otherSolutionsHere } = reading;
  if (play === null) return state === 'Ours' || state === 'At Risk' ? PLAY_IN_USE : '';
  const centers = listOf(sameSolutionIn.map(names.buyingCenter), MOST_NAMES);
  const solutions = listOf(otherSolutionsHere.map(names.solution), MOST_NAMES);
  return play === 'Up-Sell' ? fillIn(PLAY_UP_SELL, solutions) : fillIn(PLAY_SENTENCES[play], centers, solutions);
}
