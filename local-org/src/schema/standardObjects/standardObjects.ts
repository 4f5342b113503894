import type { ObjectDefinition } from '../schema.ts';
import { accountObjects } from './accounts.ts';
import { activityObjects } from './activities.ts';
import { campaignObjects } from './campaigns.ts';
import { opportunityObjects } from './opportunities.ts';
import { peopleObjects } from './people.ts';
import { permissionObjects } from './permissions.ts';
import { productObjects } from './products.ts';
import { userObjects } from './users.ts';

/** What every org has before anything is deployed. */
export const standardObjects: readonly ObjectDefinition[] = [
  ...userObjects,
  ...permissionObjects,
  ...accountObjects,
  ...peopleObjects,
  ...opportunityObjects,
  ...productObjects,
  ...campaignObjects,
  ...activityObjects,
];
