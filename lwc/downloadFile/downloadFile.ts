/** Files made in the browser and handed to the person who asked for them. Works under Lightning Web Security and its content security policy. */
export { svgToPng, pngScale } from './svgToPng.ts';

/** Long enough for any browser to have taken the content over. */
const KEPT_MILLISECONDS = 60_000;

/**
 * Offers a file for download.
 * @param name with its extension, e.g. of `fileName` of `c/matrixExport`
 * @param type its media type, e.g. `text/csv;charset=utf-8`
 */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the content only after the click is over; what is never revoked stays in memory until the tab closes.
  // eslint-disable-next-line @lwc/lwc/no-async-operation
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
