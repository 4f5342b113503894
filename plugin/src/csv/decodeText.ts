import { refusal } from './csvRefusal.ts';

/** How spreadsheets write text. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'shift_jis', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file, by the mark at its start, else as said, else UTF-8. A guess would turn names into others unseen. @throws SfError NotTextError */
export function decodeText(bytes: Uint8Array, file: string, said?: Encoding): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const encoding = marked ?? said ?? 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refusal('notText', [file, encoding]);
  }
  if (text.includes('\u0000')) throw refusal('notText', [file, encoding]);
  return text;
}
