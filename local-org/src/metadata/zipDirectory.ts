/** One entry as the zip's directory has it. */
export interface ZipEntry {
  readonly name: string;
  /** CRC-32 of the content. */
  readonly checksum: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const endBytes = 22;

/**
 * Every entry of a zip's central directory, in order, for what fflate does not tell. Zip64 or not.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and on
 * @throws RangeError when the directory leads out of the file
 */
export function zipDirectory(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let { count, offset } = locate(view);
  const entries: ZipEntry[] = [];
  for (; count > 0; count -= 1) {
    if (view.getUint32(offset, true) !== entrySignature) throw new RangeError('its directory is damaged');
    const nameBytes = view.getUint16(offset + 28, true);
    const isUtf8 = (view.getUint16(offset + 8, true) & 0x800) !== 0;
    const name = new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(zip.subarray(offset + 46, offset + 46 + nameBytes));
    entries.push({ name, checksum: view.getUint32(offset + 16, true) });
    offset += 46 + nameBytes + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}

/** The directory's place: named at the end of the file, behind which only a comment may follow. */
function locate(view: DataView): { count: number; offset: number } {
  let end = view.byteLength - endBytes;
  while (view.getUint32(end, true) !== endSignature) end -= 1;
  const usual = { count: view.getUint16(end + 8, true), offset: view.getUint32(end + 16, true) };
  if (end < 20 || view.getUint32(end - 20, true) !== locatorSignature) return usual;
  const end64 = view.getUint32(end - 12, true);
  if (view.getUint32(end64, true) !== end64Signature) return usual;
  return { count: view.getUint32(end64 + 32, true), offset: view.getUint32(end64 + 48, true) };
}
