// Memberships across the border as the picture shows them: by partner, direction and organisation.

import type { Crossing, Named } from "./crossing";
import type { Crossings } from "./crossings";

export interface OrganisationGroup {
  readonly name: string;
  readonly members: readonly Crossing[];
}

export interface PartnerGroup {
  /** Null for those of whom the viewer can't know whose organisation it is. */
  readonly partner: Named | null;
  readonly in: readonly OrganisationGroup[];
  readonly out: readonly OrganisationGroup[];
}

/** Also partners of whom nobody is a member anywhere; `only` shows one of them. */
export function groupsOf({ found, partners }: Crossings, language: string, only: string | null): PartnerGroup[] {
  const order = new Intl.Collator(language);
  const known = new Map<string, Named | null>((partners ?? []).map((one) => [one.id, one]));
  for (const { partner } of found) known.set(partner?.id ?? "", partner);
  return [...known]
    .filter(([id]) => only === null || only === id)
    .map(([id, partner]) => {
      const theirs = found.filter((one) => (one.partner?.id ?? "") === id);
      const side = (direction: Crossing["direction"]) =>
        byOrganisation(
          theirs.filter((one) => one.direction === direction),
          order,
        );
      return { partner, in: side("in"), out: side("out") };
    })
    .sort((one, other) => order.compare(one.partner?.name ?? "\uffff", other.partner?.name ?? "\uffff"));
}

/** Two of the same name are two, where the viewer can tell them apart. */
function byOrganisation(members: readonly Crossing[], order: Intl.Collator): OrganisationGroup[] {
  const groups = new Map<string, Crossing[]>();
  for (const one of members) {
    const key = one.organisationId ?? one.organisation;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((these) => ({
      name: these[0]?.organisation ?? "",
      members: these.toSorted((one, other) => order.compare(one.person.name ?? "", other.person.name ?? "")),
    }))
    .sort((one, other) => order.compare(one.name, other.name));
}

export const membersOf = (groups: readonly PartnerGroup[]): Crossing[] =>
  groups.flatMap((group) => [...group.in, ...group.out].flatMap(({ members }) => members));

/** How many people of one side have access at the other. */
export const peopleOf = (group: PartnerGroup, direction: Crossing["direction"]): number =>
  new Set(withAccess(group, direction).map(({ person }) => person.id)).size;

/** In how many organisations they are. */
export const organisationsOf = (group: PartnerGroup, direction: Crossing["direction"]): number =>
  group[direction].filter(({ members }) => members.some(({ pending }) => !pending)).length;

export const askedOf = (group: PartnerGroup): number => membersOf([group]).filter(({ pending }) => pending).length;

const withAccess = (group: PartnerGroup, direction: Crossing["direction"]) =>
  group[direction].flatMap(({ members }) => members.filter(({ pending }) => !pending));
