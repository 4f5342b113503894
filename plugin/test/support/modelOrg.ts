export { startModelOrg } from '../../../test/end-to-end/support/modelOrg.ts';
