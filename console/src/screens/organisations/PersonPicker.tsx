import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxItemCheck,
  ComboboxLabel,
  ComboboxList,
  ComboboxProvider,
} from "@ariakit/react/combobox";
import { useId } from "react";
import { graphql } from "react-relay";
import type { PersonPickerQuery } from "../../__generated__/PersonPickerQuery.graphql";
import form from "../../forms/Form.module.css";
import { type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { useSearch } from "../../relay/useSearch";
import { Chosen } from "./Chosen";
import styles from "./organisations.module.css";
import { nameOf } from "./people";
import { WORDS } from "./words";

const TEXTS = {
  label: { en: "Type a name", nl: "Typ een naam" },
  colleagues: { en: "Colleagues: members immediately", nl: "Collega's: meteen lid" },
  partners: { en: "People of partners: asked first", nl: "Mensen van partners: worden eerst gevraagd" },
  found: {
    en: "{count, plural, =0 {Nobody found} one {# person found} other {# people found}}",
    nl: "{count, plural, =0 {Niemand gevonden} one {# persoon gevonden} other {# personen gevonden}}",
  },
  none: {
    en: "Nobody is left to add: colleagues appear here once they are users of your environment, partners' people once their side connected them.",
    nl: "Er is niemand meer om toe te voegen: collega's staan hier zodra ze gebruiker van je omgeving zijn, mensen van partners zodra hun kant ze heeft verbonden.",
  },
  not_found: {
    en: "Nobody by this name. Is it somebody of a partner? Their side has to connect them to the partnership first.",
    nl: "Niemand met deze naam. Is het iemand van een partner? Dan moet die kant de persoon eerst aan het partnerschap verbinden.",
  },
  more: { en: "And {count} more: type more of the name.", nl: "En nog {count}: typ meer van de naam." },
} as const satisfies Texts;

const QUERY = graphql`
  query PersonPickerQuery($id: ID!, $search: String) {
    node(id: $id) {
      ... on Organisation @alias(as: "organisation") {
        memberCandidates(first: 20, search: $search) {
          totalCount
          edges {
            node {
              id
              name
              environment {
                id
                name
              }
              user {
                id
                email
              }
            }
          }
        }
      }
    }
  }
`;

export interface Candidate {
  readonly id: string;
  readonly name: string;
}

interface Props {
  organisation: string;
  /** The organisation's environment: its users are colleagues, others are partners' people. */
  home: string;
  chosen: readonly Candidate[];
  onChange: (chosen: readonly Candidate[]) => void;
  error: string | null | undefined;
}

/** Finds people while one types, colleagues apart from partners' people; several can be chosen. */
export function PersonPicker({ organisation, home, chosen, onChange, error }: Props) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const id = useId();
  const { typing, wanted, searching } = useSearch();
  const { typed, type } = typing;
  const { node } = useRead<PersonPickerQuery>(QUERY, { id: organisation, search: wanted });
  const candidates = node?.organisation?.memberCandidates;
  const total = candidates?.totalCount ?? 0;
  const found = (candidates?.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: nameOf(node) ?? words("nameless"),
    detail: node.environment.id === home ? (node.name ? node.user?.email : null) : node.environment.name,
    colleague: node.environment.id === home,
  }));
  const groups = [
    ["colleagues", found.filter(({ colleague }) => colleague)],
    ["partners", found.filter(({ colleague }) => !colleague)],
  ] as const;
  const choose = (ids: string[]) => {
    const known = new Map([...chosen, ...found].map((person) => [person.id, { id: person.id, name: person.name }]));
    onChange(ids.flatMap((id) => known.get(id) ?? []));
    type("");
  };
  return (
    <ComboboxProvider
      open
      value={typed}
      setValue={type}
      selectedValue={chosen.map(({ id }) => id)}
      setSelectedValue={choose}
    >
      <div className={form.field}>
        <ComboboxLabel>{say("label")}</ComboboxLabel>
        <Chosen chosen={chosen} onChange={onChange} />
        <Combobox
          className={form.input}
          autoFocus
          autoSelect={typed ? "always" : false}
          maxLength={200}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault(); // chooses; the form is sent by its button
          }}
        />
        {error && (
          <p className={form.error} id={`${id}-error`}>
            {error}
          </p>
        )}
        <ComboboxList alwaysVisible className={styles.found} aria-busy={searching}>
          {groups.map(
            ([group, people]) =>
              people.length > 0 && (
                <ComboboxGroup key={group}>
                  <ComboboxGroupLabel className={styles.group}>{say(group)}</ComboboxGroupLabel>
                  {people.map(({ id, name, detail }) => (
                    <ComboboxItem
                      key={id}
                      value={id}
                      className={styles.person}
                      setValueOnClick={false}
                      hideOnClick={false}
                      focusOnHover
                    >
                      <ComboboxItemCheck />
                      <span>
                        <bdi>{name}</bdi>
                        {detail && (
                          <span className={styles.below}>
                            <bdi>{detail}</bdi>
                          </span>
                        )}
                      </span>
                    </ComboboxItem>
                  ))}
                </ComboboxGroup>
              ),
          )}
        </ComboboxList>
        <p className={form.hint} role="status">
          {total > 0 && say("found", { count: total })}
          {total > found.length && ` ${say("more", { count: total - found.length })}`}
          {total === 0 && say(wanted ? "not_found" : "none")}
        </p>
      </div>
    </ComboboxProvider>
  );
}
