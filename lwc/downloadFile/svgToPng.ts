/** Two pixels for one: sharp on paper and in a slide. */
const SHARP = 2;
/** Below this, small letters cannot be read any more. */
const SMALLEST = 0.75;
/** What every current browser draws on one canvas, less a little. @see https://jhildenbiddle.github.io/canvas-size/ */
const MOST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/**
 * How many pixels a drawing may have for each of its own; null where it would have to be smaller than can be read.
 * @param smallest scale at which the drawing can be read
 */
export function pngScale(width: number, height: number, smallest = SMALLEST): number | null {
  const scale = Math.min(SHARP, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
  return scale < smallest ? null : scale;
}

/**
 * The drawing as a picture, twice as sharp where it is not too large for that; null where it is too large for any picture.
 * @param drawing an SVG file without references to anything outside of it
 * @param smallest scale at which it can be read
 * @throws Error when the browser cannot draw it
 */
export async function svgToPng(
  drawing: { readonly svg: string; readonly width: number; readonly height: number },
  smallest?: number,
): Promise<Blob | null> {
  const scale = pngScale(drawing.width, drawing.height, smallest);
  if (scale === null) return null;
  // Not as a blob: Lightning Web Security reads and compares the whole of one, and refuses what it would write differently.
  const image = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.svg)}`);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture of it.'))), 'image/png');
  });
}

function load(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The browser could not read the drawing.'));
    image.src = address;
  });
}
