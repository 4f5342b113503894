/** The four people a visitor can be. The first administrator of the org becomes the sales ops manager. */
export interface DemoUserDefinition {
  readonly ref: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly profile: 'System Administrator' | 'Standard User' | 'Read Only';
  readonly permissionSet: 'Account_Planner' | 'Marketing_Planner' | 'Planning_Admin' | 'Plan_Viewer';
}

export const DEMO_USERS: readonly DemoUserDefinition[] = [
  {
    ref: 'user:mara',
    firstName: 'Mara',
    lastName: 'Lindqvist',
    title: 'Account Manager',
    profile: 'Standard User',
    permissionSet: 'Account_Planner',
  },
  {
    ref: 'user:jonas',
    firstName: 'Jonas',
    lastName: 'Okafor',
    title: 'Marketing Manager',
    profile: 'Standard User',
    permissionSet: 'Marketing_Planner',
  },
  {
    ref: 'user:priya',
    firstName: 'Priya',
    lastName: 'Raman',
    title: 'Sales Operations',
    profile: 'System Administrator',
    permissionSet: 'Planning_Admin',
  },
  { ref: 'user:tom', firstName: 'Tom', lastName: 'Becker', title: 'Finance Partner', profile: 'Read Only', permissionSet: 'Plan_Viewer' },
];
