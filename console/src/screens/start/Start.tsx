import { Suspense } from "react";
import { graphql } from "react-relay";
import type { StartQuery } from "../../__generated__/StartQuery.graphql";
import { Development } from "../../app/Development";
import { useSession } from "../../app/session";
import layout from "../../design/layout.module.css";
import { Notice } from "../../design/Notice";
import { useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { InboxCard } from "./InboxCard";
import { Invitations } from "./Invitations";
import { OrganisationsCard } from "./OrganisationsCard";
import { Places } from "./Places";
import { Shortcuts } from "./Shortcuts";
import styles from "./Start.module.css";
import { TEXTS } from "./texts";

const QUERY = graphql`
  query StartQuery {
    account {
      emails {
        address
      }
      ...Invitations_account
    }
  }
`;

/** Who one is and where, and what waits. */
export default function Start() {
  const say = useTexts(TEXTS);
  const { me, place } = useSession();
  const { account } = useRead<StartQuery>(QUERY, {});
  const addresses = account.emails.map(({ address }) => address).join(", ");
  return (
    <div className={layout.screen}>
      <div>
        <h1 dir="auto">{say("hello", { name: me.name })}</h1>
        <p className={layout.lead}>{say("addresses", { addresses })}</p>
      </div>
      {!place && <Notice>{say("no_place")}</Notice>}
      <Invitations account={account} placeless={!place} />
      {place && (
        <div className={styles.cards}>
          <Suspense>
            <InboxCard />
          </Suspense>
          <Suspense>
            <OrganisationsCard />
          </Suspense>
          <Suspense>
            <Shortcuts />
          </Suspense>
          <Places />
        </div>
      )}
      <Development />
    </div>
  );
}
