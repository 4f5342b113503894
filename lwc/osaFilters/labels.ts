import ALL from '@salesforce/label/c.OsaFilters_All';
import ALL_TRACKS from '@salesforce/label/c.OsaFilters_AllTracks';
import ANYBODY from '@salesforce/label/c.OsaFilters_Anybody';
import CLEAR from '@salesforce/label/c.OsaFilters_Clear';
import DONE from '@salesforce/label/c.OsaFilters_Done';
import DROPPED from '@salesforce/label/c.OsaFilters_Dropped';
import FIND from '@salesforce/label/c.OsaFilters_Find';
import FOUND from '@salesforce/label/c.OsaFilters_Found';
import LATE from '@salesforce/label/c.OsaFilters_Late';
import OPEN from '@salesforce/label/c.OsaFilters_Open';
import OWNER from '@salesforce/label/c.OsaFilters_Owner';
import STANDING from '@salesforce/label/c.OsaFilters_Standing';
import TRACK from '@salesforce/label/c.OsaFilters_Track';
import TROUBLED from '@salesforce/label/c.OsaFilters_Troubled';

export const LABELS = {
  ALL,
  ALL_TRACKS,
  ANYBODY,
  CLEAR,
  DONE,
  DROPPED,
  FIND,
  FOUND,
  LATE,
  OPEN,
  OWNER,
  STANDING,
  TRACK,
  TROUBLED,
};
