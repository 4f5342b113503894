import { bulkStory, otherBulkStory } from './bulk.ts';
import { describeStory, refusedStory, requestStory } from './describing.ts';
import { firstStory, jwtStory, orgStory } from './loggingIn.ts';
import { cancelStory, checkingStory, deployingStory, partialStory, readingStory } from './metadata.ts';
import { queriesStory } from './queries.ts';
import { recordsStory, treesStory } from './records.ts';
import type { CommandRow, Story } from './row.ts';
import { sfdmuStory } from './sfdmu.ts';

export { cancelStory, firstStory };

/** Side by side against one org, the longest first. */
export const stories: readonly Story[] = [
  recordsStory,
  otherBulkStory,
  bulkStory,
  checkingStory,
  queriesStory,
  deployingStory,
  partialStory,
  describeStory,
  readingStory,
  refusedStory,
  orgStory,
  treesStory,
  jwtStory,
  requestStory,
];

/** All of them, as the table of what is supported reads them. */
export const commandRows: readonly CommandRow[] = [firstStory, ...stories, cancelStory, sfdmuStory].flat();
