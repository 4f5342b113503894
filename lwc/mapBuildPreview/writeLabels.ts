import LINE_NONE from '@salesforce/label/c.MapBuild_LineNone';
import LINE_TO from '@salesforce/label/c.MapBuild_LineTo';
import ROLE_OF from '@salesforce/label/c.MapBuild_RoleOf';

export const LABELS = {
  LINE_NONE,
  LINE_TO,
  ROLE_OF,
};
