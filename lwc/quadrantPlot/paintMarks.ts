import { groupMarks, type Bubble, type ChartSize, type Ink } from 'c/quadrantLayout';

/** Sharper than two device pixels for one nobody sees, and it costs memory. */
const SHARPEST = 2;

/** Paints all bubbles: a few dozen paths, because each call on a canvas is dear under Lightning Web Security. */
export function paintMarks(canvas: HTMLCanvasElement, { width, height }: ChartSize, bubbles: readonly Bubble[], pixelRatio = 1): void {
  const ratio = Math.min(SHARPEST, Math.max(1, pixelRatio));
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const { discs, shapes, ink } of groupMarks(bubbles)) {
    context.globalAlpha = ink.opacity;
    if (discs) paintPath(context, discs, ink.disc);
    paintPath(context, shapes, ink.shape);
  }
}

function paintPath(context: CanvasRenderingContext2D, text: string, { fill, stroke, width }: Ink): void {
  const path = new Path2D(text);
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== 'none') {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke(path);
  }
}
