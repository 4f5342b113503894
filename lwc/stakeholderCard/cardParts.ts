import type { CoverageLook, MapGlyph } from 'c/mapLook';

export interface ShapeView {
  readonly key: string;
  readonly path: string;
  readonly style: string;
}

/** As the map draws it, so that the card reads like the map. */
export function glyphShapes(look: MapGlyph | undefined): readonly ShapeView[] {
  if (!look) return [];
  return [{ key: 'glyph', path: look.path, style: `fill: ${look.isLine ? 'none' : look.colour}; stroke: ${look.colour}` }];
}

export function coverageShapes({ filled, hollow, colour }: CoverageLook): readonly ShapeView[] {
  return [
    { key: 'filled', path: filled, style: `fill: ${colour}; stroke: ${colour}` },
    { key: 'hollow', path: hollow, style: `fill: none; stroke: ${colour}` },
  ].filter(({ path }) => path !== '');
}
