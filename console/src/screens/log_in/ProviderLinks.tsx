import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import type { ProviderLinksQuery } from "../../__generated__/ProviderLinksQuery.graphql";
import { keepWayBack } from "../../app/wayBack";
import { ButtonLink } from "../../design/ButtonLink";
import { useLanguage } from "../../language/language";
import { useTexts } from "../../language/texts";
import styles from "./LogIn.module.css";
import { TEXTS } from "./texts";

const QUERY = graphql`
  query ProviderLinksQuery {
    identityProviders {
      id
      name
      startPath
    }
  }
`;

type Providers = ProviderLinksQuery["response"]["identityProviders"];

/** To each provider by whose word one can log in. They come when they are known: nobody waits for them to type. */
export function ProviderLinks() {
  const say = useTexts(TEXTS);
  const { language } = useLanguage();
  const relay = useRelayEnvironment();
  const [providers, setProviders] = useState<Providers>([]);
  useEffect(() => {
    const asked = fetchQuery<ProviderLinksQuery>(relay, QUERY, {}).subscribe({
      next: ({ identityProviders }) => setProviders(identityProviders),
      error: () => {}, // the other ways say that the server is not there
    });
    return () => asked.unsubscribe();
  }, [relay]);
  if (!providers.length) return null;
  return (
    <ul className={styles.providers}>
      {providers.map(({ id, name, startPath }) => (
        <li key={id}>
          <ButtonLink href={`${startPath}?lang=${language}`} onClick={keepWayBack}>
            {say("log_in_by", { name })}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
