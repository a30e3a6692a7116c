import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from "@ariakit/react/combobox";
import { Suspense, useEffect, useId, useRef } from "react";
import { graphql } from "react-relay";
import type { ObjectFieldQuery } from "../../__generated__/ObjectFieldQuery.graphql";
import { Button } from "../../design/Button";
import form from "../../forms/Form.module.css";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { useSearch } from "../../relay/useSearch";
import styles from "./Audit.module.css";
import { ObjectName } from "./ObjectName";

const TEXTS = {
  type: { en: "Type a name", nl: "Typ een naam" },
  none: { en: "Nothing by this name", nl: "Niets met deze naam" },
  forget: { en: "{label}: any", nl: "{label}: maakt niet uit" },
  user: { en: "User", nl: "Gebruiker" },
  organisation: { en: "Organisation", nl: "Organisatie" },
  partnership: { en: "Partnership", nl: "Partnerschap" },
  environment: { en: "Environment", nl: "Omgeving" },
} as const satisfies Texts;

const QUERY = graphql`
  query ObjectFieldQuery($search: String, $people: Boolean!) {
    environment {
      id
      name
      users(first: 8, filter: { search: $search }) {
        edges {
          node {
            id
            name
            email
          }
        }
      }
      organisations(first: 8, search: $search) @skip(if: $people) {
        edges {
          node {
            id
            name
          }
        }
      }
      partnerships(first: 100) @skip(if: $people) {
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

interface Props {
  label: string;
  /** The id of what is chosen. */
  value: string | null;
  choose: (id: string | null) => void;
  /** Only users can be chosen. */
  people?: boolean;
}

/** Chooses a user, or anything that the log knows, by typing the beginning of its name. */
export function ObjectField({ label, value, choose, people = false }: Props) {
  const say = useTexts(TEXTS);
  const id = useId();
  const { typing, wanted } = useSearch();
  const frame = useRef<HTMLDivElement>(null);
  const chosen = useRef(value);

  // what was pressed is gone: the focus goes to what stands in its place
  useEffect(() => {
    if (chosen.current === value) return;
    chosen.current = value;
    if (document.activeElement === document.body) frame.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, [value]);

  if (value) {
    return (
      <div ref={frame} className={`${form.field} ${styles.object}`}>
        <span className={styles.label}>{label}</span>
        <span className={styles.chosen}>
          <ObjectName id={value} />
          <Button kind="quiet" aria-label={say("forget", { label })} onClick={() => choose(null)}>
            ✕
          </Button>
        </span>
      </div>
    );
  }
  return (
    <div ref={frame} className={`${form.field} ${styles.object}`}>
      <label htmlFor={id}>{label}</label>
      <ComboboxProvider
        value={typing.typed}
        setValue={typing.type}
        selectedValue=""
        setSelectedValue={(chosen: string) => {
          typing.type("");
          choose(chosen);
        }}
      >
        <Combobox id={id} className={form.input} placeholder={say("type")} autoSelect="always" maxLength={200} />
        <ComboboxPopover gutter={4} sameWidth unmountOnHide className={styles.options} aria-label={label}>
          <Suspense fallback={<Waiting />}>
            <Options search={wanted} people={people} />
          </Suspense>
        </ComboboxPopover>
      </ComboboxProvider>
    </div>
  );
}

/** A word in place of options: a listbox may hold nothing else than those. */
const NoChoice = ({ children }: { children: string }) => (
  <ComboboxItem disabled className={styles.none}>
    {children}
  </ComboboxItem>
);

function Waiting() {
  const say = useTexts(COMMON);
  return <NoChoice>{say("loading")}</NoChoice>;
}

const LETTERS = new Intl.Collator(undefined, { usage: "search", sensitivity: "base" });

/** Whether a name has a word that begins so, whatever its case and accents; as the server searches the others. */
const begins = (name: string, search: string) =>
  name.split(/\s+/).some((word) => LETTERS.compare(word.slice(0, search.length), search) === 0);

function Options({ search, people }: { search: string | null; people: boolean }) {
  const say = useTexts(TEXTS);
  const { environment } = useRead<ObjectFieldQuery>(QUERY, { search, people });
  const named = (name: string) => !search || begins(name, search);
  const partnerships = environment?.partnerships?.edges.map(({ node: { id, partner } }) => ({
    id,
    name: partner.name,
  }));
  const options = [
    ...(environment?.users?.edges ?? []).map(({ node: { id, name, email } }) => {
      return { id, kind: "user", name: name ?? email, detail: name ? email : null } as const;
    }),
    ...(environment?.organisations?.edges ?? []).map(({ node: { id, name } }) => {
      return { id, kind: "organisation", name, detail: null } as const;
    }),
    ...(partnerships ?? [])
      .filter(({ name }) => named(name))
      .map((found) => {
        return { ...found, kind: "partnership", detail: null } as const;
      }),
    ...(environment && !people && named(environment.name) ? [environment] : []).map(({ id, name }) => {
      return { id, kind: "environment", name, detail: null } as const;
    }),
  ];
  if (!options.length) return <NoChoice>{say("none")}</NoChoice>;
  return options.map(({ id, kind, name, detail }) => (
    <ComboboxItem key={id} value={id} setValueOnClick={false} focusOnHover className={styles.option}>
      <bdi>{name}</bdi>
      <span className={styles.below}>
        {!people && `${say(kind)} `}
        {detail && <bdi>{detail}</bdi>}
      </span>
    </ComboboxItem>
  ));
}
