import { gql } from 'lightning/graphql';

/** Paged. Variables: `accountIds`, `since` (a day), `after`. Calls and e-mails that took place. Tasks are Beta in GraphQL: on errors go on without. With `EVENTS`: `activitiesFrom`. */
export const COMPLETED_TASKS = gql`
  query CompletedTasks($accountIds: [ID], $since: Date, $after: String) {
    uiapi {
      query {
        Task(
          where: { and: [{ AccountId: { in: $accountIds } }, { IsClosed: { eq: true } }, { ActivityDate: { gte: { value: $since } } }] }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              WhoId {
                value
              }
              Subject @optional {
                value
              }
              ActivityDate {
                value
              }
              TaskSubtype @optional {
                value
              }
              CallType @optional {
                value
              }
              OwnerId {
                value
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

/** Paged. Variables: `accountIds`, `since` (a moment), `after`. Meetings that took place or are planned. Events are Beta in GraphQL: on errors go on without. */
export const EVENTS = gql`
  query Events($accountIds: [ID], $since: DateTime, $after: String) {
    uiapi {
      query {
        Event(
          where: { and: [{ AccountId: { in: $accountIds } }, { StartDateTime: { gte: { value: $since } } }] }
          orderBy: { Id: { order: ASC } }
          first: 2000
          after: $after
          upperBound: 50000
        ) {
          edges {
            node {
              Id
              WhoId {
                value
              }
              Subject @optional {
                value
              }
              StartDateTime {
                value
              }
              OwnerId {
                value
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;
