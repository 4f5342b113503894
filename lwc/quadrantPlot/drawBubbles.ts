import { inkOf, markOf, ringOf, type Bubble, type Ink } from 'c/quadrantLayout';

export interface DrawnBubble {
  readonly key: string;
  readonly opacity: number;
  readonly disc: (Ink & { readonly path: string }) | null;
  readonly shape: Ink & { readonly path: string };
}

/** One by one, for as many as that is good for. */
export function drawBubbles(bubbles: readonly Bubble[]): readonly DrawnBubble[] {
  return bubbles.map(drawBubble);
}

export function drawBubble(bubble: Bubble): DrawnBubble {
  const { disc, shape } = markOf(bubble);
  const ink = inkOf(bubble);
  return {
    key: bubble.key,
    opacity: ink.opacity,
    disc: disc ? { ...ink.disc, path: disc } : null,
    shape: { ...ink.shape, path: shape },
  };
}

/** Rings around bubbles as one path. @param gap in pixels */
export function drawRings(bubbles: readonly Bubble[], gap: number): string {
  return bubbles.map((bubble) => ringOf(bubble, gap)).join('');
}
