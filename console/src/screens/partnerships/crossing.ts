import type { crossings_member$data } from "../../__generated__/crossings_member.graphql";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A membership, or a request for one, of somebody of one environment in an organisation of another. */
export interface Crossing {
  readonly id: string;
  /** in: their person in our organisation; out: our person in theirs. */
  readonly direction: "in" | "out";
  /** Null where the viewer can't know it. */
  readonly partner: Named | null;
  /** The partner is the one whose person added them: most likely, and not certain. */
  readonly inferred: boolean;
  readonly organisation: string;
  /** Null where the viewer does not see the organisation itself. */
  readonly organisationId: string | null;
  readonly person: { readonly id: string; readonly name: string | null };
  readonly role: { readonly key: string; readonly name: string };
  readonly pending: boolean;
  readonly since: string;
  readonly addedBy: string | null;
}

/** A membership as it is read. */
export type Member = Omit<crossings_member$data, " $fragmentType">;

/** What a membership is across the border; null within one environment. `home` is the one that is looked at from. */
export function crossingOf(member: Member, home: string, partners: readonly Named[] | null): Crossing | null {
  const { person, organisation, addedBy } = member;
  const ours = person.environment.id === home;
  // an organisation that the viewer does not see is a partner's: of their own environment they see each one that they
  // see members of
  if (ours === (organisation?.environment.id === home)) return null;
  return {
    id: member.id,
    direction: ours ? "out" : "in",
    ...(ours ? partnerOf(member, home, partners) : { partner: person.environment, inferred: false }),
    organisation: member.organisationName,
    organisationId: organisation?.id ?? null,
    person: { id: person.id, name: person.name ?? null },
    role: member.role,
    pending: member.status === "PENDING",
    since: member.createdAt,
    addedBy: addedBy?.name ?? null,
  };
}

/**
 * Whose organisation it is. The API tells it to who sees the organisation. To others: nobody is a member at another than
 * an active partner (PAR-6), so the only one it is; else the one whose person added them, if that is one.
 */
function partnerOf(
  { organisation, addedBy }: Member,
  home: string,
  partners: readonly Named[] | null,
): Pick<Crossing, "partner" | "inferred"> {
  if (organisation) return { partner: organisation.environment, inferred: false };
  const [only] = partners ?? [];
  if (only && partners?.length === 1) return { partner: only, inferred: false };
  const from = addedBy?.environment;
  const likely = from && from.id !== home && (partners?.some(({ id }) => id === from.id) ?? true);
  return { partner: likely ? from : null, inferred: true };
}
