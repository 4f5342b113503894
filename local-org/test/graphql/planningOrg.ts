import { executeRequest, type GraphqlAnswer } from '../../src/api/graphql/executeRequest.ts';
import { createOrg } from '../../src/createOrg.ts';
import type { Org } from '../../src/org.ts';
import { createSchema } from '../../src/schema/createSchema.ts';
import type { Session } from '../../src/security/sessions.ts';
import { planningObjects, withAccountRollups } from '../records/planningObjects.ts';

/** 15 January 2026, nine o'clock UTC. */
export const start = Date.UTC(2026, 0, 15, 9, 0, 0);

export interface PlanningOrg {
  readonly org: Org;
  readonly session: Session;
  /** Asks as the administrator, or as `asked`. */
  ask(query: string, variables?: Record<string, unknown>, asked?: Session): GraphqlAnswer;
  /** The data of a query that must succeed. */
  data(query: string, variables?: Record<string, unknown>): unknown;
  insert(object: string, values: Record<string, unknown>): string;
  /** How many selects `work` makes. */
  countSelects(work: () => void): number;
}

/** Adds a few planning objects to an org's standard ones. */
export function addPlanningObjects(org: Org): void {
  const objects = [...org.schema().objects.values()].map((object) => (object.name === 'Account' ? withAccountRollups(object) : object));
  org.replaceSchema(createSchema(org.schema().version + 1, [...objects, ...planningObjects]));
}

/** An org in memory with the planning objects, and its administrator. */
export function planningOrg(): PlanningOrg {
  const org = createOrg({ file: ':memory:', now: () => start });
  addPlanningObjects(org);
  const user = org.db.prepare(`SELECT "Id" FROM "User" WHERE "Username" LIKE 'admin%'`).get();
  const session = org.sessions.create(String(user?.['Id']));
  let selects = 0;
  const counted: Org = Object.create(org, {
    select: {
      value: (...given: Parameters<Org['select']>) => {
        selects += 1;
        return org.select(...given);
      },
    },
  });
  const ask: PlanningOrg['ask'] = (query, variables = {}, asked = session) =>
    executeRequest(counted, asked, { query, variables, operationName: undefined }, 'http://localhost');
  return {
    org,
    session,
    ask,
    data: (query, variables) => {
      const { data, errors } = ask(query, variables);
      if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 1));
      // Plain objects, so that literals in tests compare equal.
      return JSON.parse(JSON.stringify(data)).uiapi;
    },
    insert: (object, values) => org.records.transaction(session, (records) => records.insert(object, values)),
    countSelects: (work) => {
      selects = 0;
      work();
      return selects;
    },
  };
}
