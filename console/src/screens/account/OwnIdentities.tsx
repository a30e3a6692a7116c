import { graphql, useFragment } from "react-relay";
import type { OwnIdentities_account$key } from "../../__generated__/OwnIdentities_account.graphql";
import type { OwnIdentities_query$key } from "../../__generated__/OwnIdentities_query.graphql";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./account.module.css";
import { LinkIdentity } from "./LinkIdentity";
import { Section } from "./Section";
import { UnlinkIdentity } from "./UnlinkIdentity";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Linked log-ins", nl: "Gekoppelde logins" },
  about: {
    en: "The log-in of your company, for instance, can open this account too.",
    nl: "Ook de login van je bedrijf, bijvoorbeeld, kan dit account openen.",
  },
  none: { en: "None is linked.", nl: "Er is er geen gekoppeld." },
  used: { en: "Linked on {linked}, last used {used}", nl: "Gekoppeld op {linked}, laatst gebruikt {used}" },
  unused: { en: "Linked on {linked}, not used yet", nl: "Gekoppeld op {linked}, nog niet gebruikt" },
  unlink: { en: "Unlink", nl: "Ontkoppelen" },
  unlink_of: { en: "Unlink {name}", nl: "{name} ontkoppelen" },
} as const satisfies Texts;

const ACCOUNT = graphql`
  fragment OwnIdentities_account on Account {
    externalIdentities {
      id
      provider
      linkedAt
      lastUsedAt
    }
  }
`;

const PROVIDERS = graphql`
  fragment OwnIdentities_query on Query {
    identityProviders {
      id
      name
    }
  }
`;

interface Props {
  account: OwnIdentities_account$key;
  query: OwnIdentities_query$key;
}

/** AUT-5. Nothing where the operator named no provider, and none is linked. */
export function OwnIdentities({ account, query }: Props) {
  const say = useTexts(TEXTS);
  const { date, ago } = useMoments();
  const { externalIdentities } = useFragment(ACCOUNT, account);
  const { identityProviders } = useFragment(PROVIDERS, query);
  const { opened, open, close, heading } = useDialogs<{ id: string; name: string }>();
  if (!externalIdentities.length && !identityProviders.length) return null;
  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      {externalIdentities.length === 0 ? (
        <p>{say("none")}</p>
      ) : (
        <ul className={styles.rows}>
          {externalIdentities.map(({ id, provider: name, linkedAt, lastUsedAt }) => (
            <li key={id}>
              <div className={styles.what}>
                <bdi className={styles.name}>{name}</bdi>
                <span className={layout.quiet}>
                  {lastUsedAt
                    ? say("used", { linked: date(linkedAt), used: ago(lastUsedAt) })
                    : say("unused", { linked: date(linkedAt) })}
                </span>
              </div>
              <Button kind="danger" aria-label={say("unlink_of", { name })} onClick={() => open({ id, name })}>
                {say("unlink")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {identityProviders.map(({ id, name }) => (
        <LinkIdentity key={id} id={id} name={name} />
      ))}
      {opened && <UnlinkIdentity {...opened} close={close} />}
    </Section>
  );
}
