import { element, type Attributes } from 'c/svgText';

/** Shapes that look alike collected into one path each: a drawing of thousands of cells stays small. */
export class Paths {
  private readonly byLook = new Map<string, { readonly look: Attributes; path: string }>();

  add(look: Attributes, path: string): void {
    const key = JSON.stringify(look);
    const known = this.byLook.get(key);
    if (known) known.path += path;
    else this.byLook.set(key, { look, path });
  }

  /** In the order in which each look came first. */
  toString(): string {
    return [...this.byLook.values()].map(({ look, path }) => element('path', { ...look, d: path })).join('');
  }
}

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

export function circle(x: number, y: number, radius: number): string {
  return `M${short(x - radius)} ${short(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
