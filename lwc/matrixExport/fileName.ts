import type { IsoDate } from 'c/planModel';

/** As many letters of a name as every system takes, with room for the rest. */
const MOST_LETTERS = 80;
/** Characters that a file system refuses or reads as a path. */
const FORBIDDEN = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;

/** `Halvorsen Maritime Group – Value chart – 2026-11-22.svg`. Letters of any script stay; nothing in it can lead out of a folder. */
export function fileName(account: string, what: string, today: IsoDate, extension: string): string {
  const parts = [account, what, today].map(plain).filter(Boolean);
  return `${parts.join(' – ')}.${extension}`;
}

function plain(text: string): string {
  const words = text
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return [...words].slice(0, MOST_LETTERS).join('').trim();
}
