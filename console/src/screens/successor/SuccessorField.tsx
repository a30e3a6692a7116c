import { Suspense } from "react";
import { graphql } from "react-relay";
import type { SuccessorFieldQuery } from "../../__generated__/SuccessorFieldQuery.graphql";
import { ChoiceField } from "../../forms/Form";
import { SearchField } from "../../forms/SearchField";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { useSearch } from "../../relay/useSearch";
import { nameOf } from "../users/names";

const TEXTS = {
  search: { en: "Find a successor by name or address", nl: "Zoek een opvolger op naam of adres" },
  successor: { en: "Successor", nl: "Opvolger" },
  hint: {
    en: "Becomes Organisation administrator of each organisation that would be left without one.",
    nl: "Wordt Organisatiebeheerder van elke organisatie die er geen zou overhouden.",
  },
  nobody: { en: "Nobody was found.", nl: "Niemand gevonden." },
} as const satisfies Texts;

const QUERY = graphql`
  query SuccessorFieldQuery($search: String) {
    environment {
      users(first: 6, filter: { search: $search, status: [ACTIVE] }) {
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

interface Props {
  name: string;
  /** The user who goes. */
  but: string;
}

/** Who takes over: an active user of the environment. */
export function SuccessorField({ name, but }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { typing, wanted } = useSearch();
  return (
    <>
      <SearchField label={say("search")} typing={typing} />
      <Suspense fallback={<p role="status">{common("loading")}</p>}>
        <Found name={name} but={but} search={wanted} />
      </Suspense>
    </>
  );
}

function Found({ name, but, search }: Props & { search: string | null }) {
  const say = useTexts(TEXTS);
  const { environment } = useRead<SuccessorFieldQuery>(QUERY, { search });
  const users = environment?.users?.edges.map(({ node }) => node).filter(({ id }) => id !== but) ?? [];
  const choices = users.map((user) => ({ value: user.id, label: nameOf(user), hint: <bdi>{user.email}</bdi> }));
  return (
    <ChoiceField
      name={name}
      label={say("successor")}
      hint={say(choices.length ? "hint" : "nobody")}
      choices={choices}
    />
  );
}
