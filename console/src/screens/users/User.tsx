import { useState } from "react";
import { graphql } from "react-relay";
import { useParams } from "wouter";
import type { UserQuery } from "../../__generated__/UserQuery.graphql";
import { useSession } from "../../app/session";
import { Back } from "../../design/Back";
import layout from "../../design/layout.module.css";
import { Alert, Notice } from "../../design/Notice";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { usePages } from "../../relay/usePages";
import { useRead } from "../../relay/useRead";
import { useRefresh } from "./useRefresh";
import { UserDetails } from "./user/UserDetails";
import { useUserChanges } from "./useUserChanges";

const TEXTS = {
  users: { en: "Users", nl: "Gebruikers" },
  user: { en: "User", nl: "Gebruiker" },
  gone: {
    en: "This user is no longer here: somebody removed them, or they left.",
    nl: "Deze gebruiker is er niet meer: iemand verwijderde die, of die is zelf weggegaan.",
  },
} as const satisfies Texts;

const QUERY = graphql`
  query UserQuery($id: ID!, $after: String) {
    environment {
      id
      viewerPermissions
    }
    node(id: $id) {
      ...UserDetails_user @alias(as: "user") @arguments(after: $after)
    }
  }
`;

export default function User() {
  const { id } = useParams<{ id: string }>();
  return <UserScreen key={id} id={id} />;
}

/** One user: who they are, and what can be done about it. */
function UserScreen({ id }: { id: string }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { place } = useSession();
  const pages = usePages();
  const variables = { id, after: pages.after };
  const { environment, node } = useRead<UserQuery>(QUERY, variables);
  const refresh = useRefresh<UserQuery>(QUERY, variables);
  const user = node?.user;
  const [wasHere, setWasHere] = useState(false);
  if (user && !wasHere) setWasHere(true);

  useUserChanges((changed) => {
    if (!changed || changed.userId === id || changed.userId === place?.userId) refresh();
  });
  return (
    <div className={layout.screen}>
      <Back to="/users">{say("users")}</Back>
      {!user && <h1>{say("user")}</h1>}
      {!user && (wasHere ? <Alert>{say("gone")}</Alert> : <Notice>{common("not_found")}</Notice>)}
      {user && (
        <UserDetails of={user} permissions={environment?.viewerPermissions ?? []} refresh={refresh} pages={pages} />
      )}
    </div>
  );
}
