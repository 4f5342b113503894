/** Shapes and colours of the relationship map (system D). Every colour that carries a meaning is at least 3 : 1 against white, and no colour stands alone. */
export { ATTITUDE_LOOKS, COVERAGE_LOOKS, NO_ATTITUDE, POWER_LOOKS, type CoverageLook, type MapGlyph } from './judgementLooks.ts';
export { LINK_LOOKS, linkWidth, type LinkLook } from './linkLooks.ts';
export { MAP_INKS } from './inks.ts';
