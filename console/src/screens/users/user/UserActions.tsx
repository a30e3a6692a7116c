import { graphql, useFragment } from "react-relay";
import type { UserActions_user$data, UserActions_user$key } from "../../../__generated__/UserActions_user.graphql";
import layout from "../../../design/layout.module.css";
import { type Texts, useTexts } from "../../../language/texts";
import { BlockUser } from "./BlockUser";
import { ChangeRole } from "./ChangeRole";
import { MarkManager } from "./MarkManager";
import { RemoveUser } from "./RemoveUser";
import { ResetSecondFactor } from "./ResetSecondFactor";

const TEXTS = {
  title: { en: "Manage this user", nl: "Deze gebruiker beheren" },
} as const satisfies Texts;

export interface ActionProps {
  user: UserActions_user$data;
  /** Reads the user anew. */
  refresh: () => void;
}

interface Props {
  of: UserActions_user$key;
  permissions: readonly string[];
  refresh: () => void;
}

/** What can be done about a user; what may not be says why. */
export function UserActions({ of, permissions, refresh }: Props) {
  const say = useTexts(TEXTS);
  const user = useFragment(
    graphql`
      fragment UserActions_user on User {
        id
        name
        email
        status
        relationshipManager
        role {
          key
          name
        }
        viewerCanChangeRole {
          allowed
          message
        }
        viewerCanBlock {
          allowed
          message
        }
        viewerCanRemove {
          allowed
          message
        }
      }
    `,
    of,
  );
  const manages = permissions.includes("USER_MANAGE");
  return (
    <section className={layout.card}>
      <h2>{say("title")}</h2>
      <div className={layout.row}>
        <ChangeRole user={user} refresh={refresh} />
        <MarkManager user={user} refresh={refresh} manages={manages} />
        <ResetSecondFactor user={user} refresh={refresh} manages={manages} />
        <BlockUser user={user} refresh={refresh} />
        <RemoveUser user={user} refresh={refresh} />
      </div>
    </section>
  );
}
