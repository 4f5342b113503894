/** @param why what is wrong, as part of a sentence */
export const damaged = (file: string, why: string): Error =>
  new Error(
    `${file} is damaged: ${why}. Nothing was changed. Put a backup in its place, or rescue what can be read: sqlite3 "${file}" .recover | sqlite3 rescued.sqlite`,
  );
