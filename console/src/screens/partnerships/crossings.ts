// Reads who is a member across the border of two environments, in both directions, as far as the viewer may see it.

import { graphql } from "react-relay";
import type { crossingsInwardQuery } from "../../__generated__/crossingsInwardQuery.graphql";
import type { crossingsMembersQuery } from "../../__generated__/crossingsMembersQuery.graphql";
import type { crossingsOutwardQuery } from "../../__generated__/crossingsOutwardQuery.graphql";
import type { crossingsPartnersQuery } from "../../__generated__/crossingsPartnersQuery.graphql";
import type { crossingsPlacesQuery } from "../../__generated__/crossingsPlacesQuery.graphql";
import type { Ask } from "./asking";
import { type Crossing, crossingOf, type Member, type Named } from "./crossing";

export interface Crossings {
  readonly found: readonly Crossing[];
  /** The active partners; null where the viewer may not list them. */
  readonly partners: readonly Named[] | null;
  /** Whether the viewer was Administrator all the while: they see each organisation's members (ORG-11, USR-8). */
  readonly seesAll: boolean;
}

/** How much was looked through, of how much. */
export interface Progress {
  readonly organisations: number;
  readonly ofOrganisations: number;
  readonly users: number;
  readonly ofUsers: number;
}

graphql`
  fragment crossings_member on Membership {
    id
    organisationName
    status
    createdAt
    role {
      key
      name
    }
    organisation {
      id
      environment {
        id
        name
      }
    }
    person {
      id
      name
      environment {
        id
        name
      }
    }
    addedBy {
      id
      name
      environment {
        id
        name
      }
    }
  }
`;

const PARTNERS = graphql`
  query crossingsPartnersQuery($after: String) {
    environment {
      partnerships(first: 100, after: $after, status: ACTIVE) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            partner {
              id
              name
            }
          }
        }
      }
    }
  }
`;

const INWARD = graphql`
  query crossingsInwardQuery($after: String) {
    viewer {
      role {
        key
      }
    }
    environment {
      organisations(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            memberships(first: 100) {
              pageInfo {
                hasNextPage
                endCursor
              }
              edges {
                node {
                  ...crossings_member @relay(mask: false)
                }
              }
            }
          }
        }
      }
    }
  }
`;

const MEMBERS = graphql`
  query crossingsMembersQuery($id: ID!, $after: String) {
    node(id: $id) {
      ... on Organisation {
        memberships(first: 100, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...crossings_member @relay(mask: false)
            }
          }
        }
      }
    }
  }
`;

const OUTWARD = graphql`
  query crossingsOutwardQuery($after: String) {
    viewer {
      role {
        key
      }
    }
    environment {
      users(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            memberships(first: 100) {
              pageInfo {
                hasNextPage
                endCursor
              }
              edges {
                node {
                  ...crossings_member @relay(mask: false)
                }
              }
            }
          }
        }
      }
    }
  }
`;

const PLACES = graphql`
  query crossingsPlacesQuery($id: ID!, $after: String) {
    node(id: $id) {
      ... on User {
        memberships(first: 100, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...crossings_member @relay(mask: false)
            }
          }
        }
      }
    }
  }
`;

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null | undefined };
  readonly edges: readonly { readonly node: T }[];
}

interface Owner {
  readonly id: string;
  readonly memberships?: Page<Member> | null | undefined;
}

type Viewer = crossingsInwardQuery["response"]["viewer"];
type Answered<T> = Promise<T | null | undefined>;

/** What is looked through in one direction, and how far that is told. */
interface Way {
  /** The owners after a cursor; null at the first. */
  readonly owners: (after: string | null) => Answered<Page<Owner> & { readonly totalCount: number }>;
  /** More of an owner's memberships than came with it. */
  readonly more: (id: string, after: string) => Answered<Page<Member>>;
  readonly looked: (owners: number, of: number) => void;
}

/**
 * Reads all of it, two requests at once at the most. `home` is the environment that is looked at from; `report` is told
 * after every page. What was found until it was stopped is in `report` too.
 */
export async function readCrossings(
  ask: Ask,
  home: string,
  report: (progress: Progress, found: Crossings) => void,
): Promise<Crossings> {
  let seesAll = true;
  const partners = await readPartners(ask);
  const found: Crossing[] = [];
  let progress: Progress = { organisations: 0, ofOrganisations: 0, users: 0, ofUsers: 0 };
  const tell = (more: Partial<Progress>) => {
    progress = { ...progress, ...more };
    report(progress, { found: [...found], partners, seesAll });
  };
  const seenBy = (viewer: Viewer) => {
    seesAll &&= viewer?.role.key === "ADMINISTRATOR";
  };
  const look = async ({ owners, more, looked }: Way) => {
    for await (const page of pages(owners)) {
      for (const { id, memberships } of nodes(page)) {
        for await (const members of pages((after) => (after === null ? memberships : more(id, after)))) {
          found.push(...nodes(members).flatMap((member) => crossingOf(member, home, partners) ?? []));
        }
      }
      looked(page.edges.length, page.totalCount);
    }
  };

  await Promise.all([
    look({
      owners: async (after) => {
        const { viewer, environment } = await ask<crossingsInwardQuery>(INWARD, { after });
        seenBy(viewer);
        return environment?.organisations;
      },
      more: async (id, after) => (await ask<crossingsMembersQuery>(MEMBERS, { id, after })).node?.memberships,
      looked: (owners, of) => tell({ organisations: progress.organisations + owners, ofOrganisations: of }),
    }),
    look({
      owners: async (after) => {
        const { viewer, environment } = await ask<crossingsOutwardQuery>(OUTWARD, { after });
        seenBy(viewer);
        return environment?.users;
      },
      more: async (id, after) => (await ask<crossingsPlacesQuery>(PLACES, { id, after })).node?.memberships,
      looked: (owners, of) => tell({ users: progress.users + owners, ofUsers: of }),
    }),
  ]);
  return { found, partners, seesAll };
}

/** Null where the viewer may not list them. */
async function readPartners(ask: Ask): Promise<readonly Named[] | null> {
  const partners: Named[] = [];
  let allowed = true;
  const read = async (after: string | null) => {
    const page = (await ask<crossingsPartnersQuery>(PARTNERS, { after })).environment?.partnerships;
    allowed = Boolean(page);
    return page;
  };
  for await (const page of pages(read)) partners.push(...nodes(page).map(({ partner }) => partner));
  return allowed ? partners : null;
}

/** The pages of a connection, one after the other, until the last or until there is none to see. */
async function* pages<P extends Page<unknown>>(
  read: (after: string | null) => P | null | undefined | Answered<P>,
): AsyncGenerator<P> {
  for (let after: string | null = null; ; ) {
    const page: P | null | undefined = await read(after);
    if (!page) return;
    yield page;
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    if (after === null) return;
  }
}

const nodes = <T>({ edges }: Page<T>): T[] => edges.map(({ node }) => node);
