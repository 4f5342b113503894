/** Who stands on a relationship map (system D): filters, neighbourhoods, search. */
export {
  DRAWN_KINDS,
  hasFilters,
  isDrawnKind,
  NO_FILTERS,
  passes,
  withToggled,
  type DrawnKind,
  type LegendFilter,
  type MapFilters,
} from './mapFilters.ts';
export { mapSight, type MapSight } from './mapSight.ts';
export { neighbourhood } from './neighbourhood.ts';
export { shownPeople, type MapFocus, type MapScope, type ShownPeople } from './shownPeople.ts';
export { findables, findPeople, type Findable } from './findPeople.ts';
