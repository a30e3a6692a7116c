import { Fragment } from "react";
import { graphql } from "react-relay";
import { Link } from "wouter";
import type { OnlyAdministratorsQuery } from "../../__generated__/OnlyAdministratorsQuery.graphql";
import { Notice } from "../../design/Notice";
import { regional, useLanguage } from "../../language/language";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";

const TEXTS = {
  ask: {
    en: "{why} You can ask {names}.",
    nl: "{why} Je kunt terecht bij {names}.",
  },
  others: {
    en: "{count, plural, one {# other} other {# others}}",
    nl: "{count, plural, one {# ander} other {# anderen}}",
  },
} as const satisfies Texts;

const NAMED = 3;

const QUERY = graphql`
  query OnlyAdministratorsQuery {
    environment {
      id
      users(first: 3, filter: { role: [ADMINISTRATOR], status: [ACTIVE] }) {
        totalCount
        edges {
          node {
            id
            name
            email
          }
        }
      }
    }
  }
`;

/** Why something is for Administrators only, and who they are. */
export function OnlyAdministrators({ why }: { why: string }) {
  const say = useTexts(TEXTS);
  const { language } = useLanguage();
  const users = useRead<OnlyAdministratorsQuery>(QUERY, {}).environment?.users;
  if (!users?.edges.length) return <Notice>{why}</Notice>;
  const people = users.edges.map(({ node: { id, name, email } }) => (
    <Link key={id} href={`/users/${id}`}>
      <bdi>{name ?? email}</bdi>
    </Link>
  ));
  const others = users.totalCount - NAMED;
  const all = others > 0 ? [...people, say("others", { count: others })] : people;
  const places = all.map((_, place) => String(place));
  const names = new Intl.ListFormat(regional(language), { type: "conjunction" })
    .formatToParts(places)
    .map(({ type, value }, part) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one list keep their places
      <Fragment key={part}>{type === "element" ? all[Number(value)] : value}</Fragment>
    ));
  return (
    <Notice>
      <Told text={TEXTS.ask} why={why} names={names} />
    </Notice>
  );
}
