import { pngScale, svgToPng } from 'c/downloadFile';

const DRAWING = { svg: '<svg/>', width: 800, height: 600 };
let asked: string[] = [];
let imageIsSound = true;
let canvases: { width: number; height: number }[] = [];

beforeEach(() => {
  asked = [];
  canvases = [];
  imageIsSound = true;
  Object.assign(globalThis, {
    // jsdom loads no images.
    Image: class {
      onload?: () => void;
      onerror?: () => void;
      set src(address: string) {
        asked.push(address);
        queueMicrotask(() => (imageIsSound ? this.onload?.() : this.onerror?.()));
      }
    },
  });
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ drawImage: () => undefined } as never);
  jest.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, take) {
    canvases.push({ width: this.width, height: this.height });
    take(new Blob(['png'], { type: 'image/png' }));
  });
});
afterEach(() => jest.restoreAllMocks());

test.each([
  [800, 600, 2],
  [16_000, 600, 1],
  [20_000, 600, 0.8],
  [10_000, 10_000, Math.sqrt(1.2)],
  [40_000, 600, null],
  [600, 30_000, null],
])('a drawing of %d × %d pixels becomes a picture at %s', (width, height, scale) => {
  expect(pngScale(width, height)).toBe(scale);
});

test('a drawing of larger letters may become a smaller picture', () => {
  expect(pngScale(10_468, 23_182)).toBeNull();
  expect(pngScale(10_468, 23_182, 0.5)).toBeCloseTo(0.69, 2);
});

test('a picture is twice as sharp as its drawing', async () => {
  const picture = await svgToPng(DRAWING);
  expect(picture!.type).toBe('image/png');
  expect(canvases).toEqual([{ width: 1600, height: 1200 }]);
  expect(asked).toEqual(['data:image/svg+xml;charset=utf-8,%3Csvg%2F%3E']);
});

test('too large a drawing becomes no picture at all', async () => {
  expect(await svgToPng({ ...DRAWING, width: 40_000 })).toBeNull();
  expect(canvases).toEqual([]);
});

test('a drawing that the browser cannot read is said to be so', async () => {
  imageIsSound = false;
  await expect(svgToPng(DRAWING)).rejects.toThrow('The browser could not read the drawing.');
});
