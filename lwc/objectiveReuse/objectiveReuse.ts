/** An objective of one account used again for another of its industry: the copy beside what it was copied from (system E). Copying: `reuseChanges` of `c/osaChanges`. */
export {
  compareReuse,
  isSameWork,
  sameWorkIn,
  COMPARED,
  type ChangedSince,
  type ComparedField,
  type ReuseComparison,
  type WorkToReuse,
} from './compareReuse.ts';
