// What of the overview is in sight: it stands in the address, so that a reload and the way back keep it.

import { useCallback } from "react";
import { useLocation, useSearch } from "wouter";
import type { UserListQuery$variables } from "../../../__generated__/UserListQuery.graphql";

export const STATUSES = ["ACTIVE", "INVITED", "BLOCKED"] as const;
export const ROLES = ["BASIC_USER", "ADVANCED_USER", "ADMINISTRATOR"] as const;
export const FIELDS = ["NAME", "EMAIL", "LAST_ACTIVE", "CREATED"] as const;
export type Field = (typeof FIELDS)[number];

export interface Sight {
  search: string;
  status: (typeof STATUSES)[number] | "";
  role: (typeof ROLES)[number] | "";
  organisation: string;
  sort: Field;
  descending: boolean;
}

const oneOf = <T extends string>(values: readonly T[], text: string | null) => values.find((value) => value === text);

export function sightOf(query: string): Sight {
  const given = new URLSearchParams(query);
  return {
    search: given.get("search") ?? "",
    status: oneOf(STATUSES, given.get("status")) ?? "",
    role: oneOf(ROLES, given.get("role")) ?? "",
    organisation: given.get("organisation") ?? "",
    sort: oneOf(FIELDS, given.get("sort")) ?? "NAME",
    descending: given.get("order") === "down",
  };
}

/** The address's query: empty where everything is as it is at first. */
export function queryOf({ search, status, role, organisation, sort, descending }: Sight): string {
  const said = { search, status, role, organisation, sort: sort === "NAME" ? "" : sort, order: descending && "down" };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value) query.set(name, value);
  return query.size ? `?${query}` : "";
}

/** Whether less than all is in sight. */
export const isFiltered = ({ search, status, role, organisation }: Sight) =>
  Boolean(search || status || role || organisation);

/** As the API takes it. */
export const variablesOf = (sight: Sight) =>
  ({
    filter: {
      ...(sight.search && { search: sight.search }),
      ...(sight.status && { status: [sight.status] }),
      ...(sight.role && { role: [sight.role] }),
      ...(sight.organisation && { organisationId: sight.organisation }),
    },
    orderBy: { field: sight.sort, direction: sight.descending ? "DESC" : "ASC" },
  }) satisfies Omit<UserListQuery$variables, "after">;

export type ChangeSight = (change: Partial<Sight>, how?: { replace: boolean }) => void;

/** The address's query, and how to change what it says. */
export function useSight(): [query: string, change: ChangeSight] {
  const query = useSearch();
  const [path, go] = useLocation();
  const change: ChangeSight = useCallback(
    (changed, how = { replace: false }) => go(path + queryOf({ ...sightOf(query), ...changed }), how),
    [query, path, go],
  );
  return [query, change];
}
