import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { Link } from "wouter";
import type { ObjectNameQuery } from "../../__generated__/ObjectNameQuery.graphql";
import { type Texts, useTexts } from "../../language/texts";
import { screenOf } from "./screenOf";

const TEXTS = {
  unseen: { en: "not visible to you", nl: "niet zichtbaar voor jou" },
} as const satisfies Texts;

const QUERY = graphql`
  query ObjectNameQuery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on User @alias(as: "user") {
        known: name
        email
      }
      ... on Organisation @alias(as: "organisation") {
        name
      }
      ... on Partnership @alias(as: "partnership") {
        partner {
          id
          name
        }
      }
      ... on Environment @alias(as: "environment") {
        name
      }
    }
  }
`;

interface Props {
  id: string;
  /** What to say of what is gone, or not for the viewer to see. */
  otherwise?: string;
}

/** What the thing with this id is called now, where the viewer may see it. */
export const ObjectName = (props: Props) => (
  <Suspense fallback={props.otherwise ?? "…"}>
    <Named {...props} />
  </Suspense>
);

function Named({ id, otherwise }: Props) {
  const say = useTexts(TEXTS);
  const { node } = useLazyLoadQuery<ObjectNameQuery>(QUERY, { id }, { fetchPolicy: "store-or-network" });
  const name =
    node?.user?.known ??
    node?.user?.email ??
    node?.organisation?.name ??
    node?.partnership?.partner.name ??
    node?.environment?.name;
  const screen = screenOf(id);
  if (!name || !screen) return otherwise ? <bdi>{otherwise}</bdi> : <i>{say("unseen")}</i>;
  return (
    <Link href={screen}>
      <bdi>{name}</bdi>
    </Link>
  );
}
