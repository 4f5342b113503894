import { GraphQLAdapter, type GraphQLEmission } from '../../client/graphqlAdapter.ts';

export { gql } from '../../client/graphqlClient.ts';

/** Emissions of this older adapter carry no `refresh`: it is looked up by the emission a component kept. */
const refreshes = new WeakMap<object, () => Promise<void>>();

export class graphql extends GraphQLAdapter {
  constructor(emit: (emission: object) => void) {
    super(({ data, errors, refresh }: GraphQLEmission) => {
      const emission = { data, errors };
      if (refresh !== undefined) refreshes.set(emission, refresh);
      emit(emission);
    });
  }
}

/** Asks again for what a wire emitted. */
export async function refreshGraphQL(emission: object): Promise<void> {
  await refreshes.get(emission)?.();
}
