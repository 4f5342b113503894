/** Files made in the browser and handed to the person who asked for them. Works under Lightning Web Security and its content security policy. */
export { svgToPng, pngScale } from './svgToPng.ts';

/** Long enough for any browser to have taken the content over. */
const KEPT_MILLISECONDS = 60_000;

/**
 * What every file is handed over as. Lightning Web Security refuses most other types, `text/csv` among them; the name says what it is, and a browser saves
 * it instead of showing it.
 */
const TYPE = 'application/octet-stream';

/**
 * Offers a file for download; text is written as UTF-8.
 * @param name with its extension, e.g. of `fileName` of `c/matrixExport`
 */
export function downloadFile(name: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the content only after the click is over; what is never revoked stays in memory until the tab closes.
  // eslint-disable-next-line @lwc/lwc/no-async-operation
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
