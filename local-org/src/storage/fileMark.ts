/** `LORG` in ASCII: SQLite's `application_id` of a local org. */
export const applicationId = 0x4c4f5247;

/** Every file of an org begins with this. */
export const sqliteHeader = 'SQLite format 3\0';

/** Tables there from the first version on; files of that version carry no mark. */
export const tablesOfEveryOrg: readonly string[] = ['_sequence', '_metadata', 'Organization', 'User'];
