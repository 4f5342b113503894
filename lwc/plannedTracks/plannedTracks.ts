import PLANS_ALL_TRACKS from '@salesforce/customPermission/Plan_All_Tracks';
import type { Track } from 'c/planModel';

/** Undefined: every track. Whoever has no right to that plans marketing: validation rules hold it, the pages offer nothing else. */
export const PLANNED_TRACKS: readonly Track[] | undefined = PLANS_ALL_TRACKS ? undefined : ['Marketing'];
