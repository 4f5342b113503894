import { gql } from 'lightning/graphql';

/** Paged. Variables: `actionIds`, `after`. Tasks that stand for actions, open and closed. Tasks are Beta in GraphQL: on errors go on without. Rows: `tasksFrom`. */
export const ACTION_TASKS = gql`
  query ActionTasks($actionIds: [ID], $after: String) {
    uiapi {
      query {
        Task(where: { WhatId: { in: $actionIds } }, orderBy: { Id: { order: ASC } }, first: 2000, after: $after, upperBound: 50000) {
          edges {
            node {
              Id
              WhatId {
                value
              }
              WhoId @optional {
                value
              }
              Subject @optional {
                value
              }
              Status {
                value
              }
              IsClosed {
                value
              }
              ActivityDate @optional {
                value
              }
              Description @optional {
                value
              }
              OwnerId {
                value
              }
              LastModifiedDate {
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
