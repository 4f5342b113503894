/** Versions a client may ask `/services/data` about, oldest first: Summer '23 to Winter '27. */
export const advertisedVersions: readonly { readonly label: string; readonly version: string }[] = Array.from(
  { length: 11 },
  (_, index) => ({
    label: `${['Summer', 'Winter', 'Spring'][index % 3]} '${23 + Math.floor((index + 2) / 3)}`,
    version: `${58 + index}.0`,
  }),
);

export const latestVersion = '68.0';

// Not advertised but served, because clients have them hard-coded: SFDMU defaults to 47.0, jsforce to 50.0, the sf CLI logs in with 51.0.
// 31.0 is the oldest that Salesforce still answers.
const oldestServed = 31;

/** True for `31.0` … `68.0`. */
export const isServedVersion = (version: string): boolean =>
  /^\d{2}\.0$/.test(version) && Number(version) >= oldestServed && Number(version) <= Number(latestVersion);
