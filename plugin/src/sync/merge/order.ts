import { SECTION_OF } from '../../planFiles/sections.ts';
import { fieldsOf } from './recordFields.ts';

const OBJECTS = [...SECTION_OF.keys()];

/** Parents before what is part of them. */
export const TURN: ReadonlyMap<string, number> = new Map(OBJECTS.map((object, index) => [object, index]));

/**
 * In which order objects go: whatever must refer to something (an org lets nothing go that something must refer to) goes before that; a parent counts with
 * all that goes along.
 */
export const TURN_TO_GO: ReadonlyMap<string, number> = turnsToGo();

function turnsToGo(): ReadonlyMap<string, number> {
  const parentOf = (object: string) => fieldsOf(object).find(({ isParent }) => isParent)?.ours;
  const withAbove = (object: string): readonly string[] => {
    const parent = parentOf(object);
    return parent && parent !== 'Account' ? [object, ...withAbove(parent)] : [object];
  };
  const first = new Map<string, Set<string>>(OBJECTS.map((object) => [object, new Set()]));
  for (const object of OBJECTS) {
    for (const { ours, isRequired } of fieldsOf(object)) {
      if (ours && isRequired) for (const one of withAbove(object)) if (one !== ours) first.get(ours)!.add(one);
    }
  }
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (object: string): void => {
    if (seen.has(object)) return;
    seen.add(object);
    first.get(object)!.forEach(visit);
    order.push(object);
  };
  OBJECTS.forEach(visit);
  return new Map(order.map((object, index) => [object, index]));
}
