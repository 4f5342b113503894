import { isSamePlace, placeOf, placesOf, withinTrack, type ObjectiveNode, type OsaPlace } from 'c/osaTree';
import type { RecordId } from 'c/planModel';

/** A list in which something can stand: an objective's strategies, a strategy's actions. */
const listOf = (place: OsaPlace): string =>
  place.kind === 'objective' ? '' : `${place.objectiveId} ${place.kind === 'action' ? (place.strategyId ?? '') : ''}`;

/**
 * Where a key carries a card that was picked up: one place on or back, or, with up and down for actions and with the page keys for strategies, to the
 * list after or before. Undefined where the key carries nowhere.
 * @param at where it is held now
 */
export function carriedTo(tree: readonly ObjectiveNode[], id: RecordId, at: OsaPlace, key: string): OsaPlace | undefined {
  // Before itself and behind itself are one place.
  const now = placeOf(tree, id);
  const places = placesOf(tree, at.kind).filter((one) => one.beforeId !== id && isSamePlace(withinTrack(tree, { id, to: one }), one));
  const held = at.beforeId === id && now ? now : at;
  const index = places.findIndex((one) => listOf(one) === listOf(held) && one.beforeId === held.beforeId);
  if (index < 0) return undefined;
  const step = (by: number) => places[Math.max(0, Math.min(places.length - 1, index + by))];
  const own = places.filter((one) => listOf(one) === listOf(held));
  const among = own.indexOf(places[index]!);
  const list = (by: 1 | -1): OsaPlace | undefined => {
    const keys = [...new Set(places.map(listOf))];
    const wanted = keys[keys.indexOf(listOf(held)) + by];
    if (wanted === undefined) return undefined;
    const other = places.filter((one) => listOf(one) === wanted);
    return other[Math.min(among, other.length - 1)];
  };
  const isAction = at.kind === 'action';
  switch (key) {
    case 'ArrowRight':
      return isAction ? step(1) : undefined;
    case 'ArrowLeft':
      return isAction ? step(-1) : undefined;
    case 'ArrowDown':
      return isAction ? list(1) : step(1);
    case 'ArrowUp':
      return isAction ? list(-1) : step(-1);
    case 'PageDown':
      return at.kind === 'objective' ? step(5) : list(1);
    case 'PageUp':
      return at.kind === 'objective' ? step(-5) : list(-1);
    case 'Home':
      return own[0];
    case 'End':
      return own.at(-1);
    default:
      return undefined;
  }
}
