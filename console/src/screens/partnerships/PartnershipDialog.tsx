import { Suspense } from "react";
import { graphql } from "react-relay";
import type { PartnershipDialogQuery } from "../../__generated__/PartnershipDialogQuery.graphql";
import { Dialog } from "../../design/Dialog";
import { Notice } from "../../design/Notice";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { AskDialog } from "./AskDialog";
import { type Asking, useChanges } from "./changes";
import { DeclineDialog } from "./DeclineDialog";
import { EndDialog } from "./EndDialog";
import { ManagersDialog } from "./ManagersDialog";
import { WithdrawDialog } from "./WithdrawDialog";

const QUERY = graphql`
  query PartnershipDialogQuery($id: ID!) {
    node(id: $id) {
      ... on Partnership @alias(as: "partnership") {
        id
        status
        partner {
          id
          name
        }
      }
    }
  }
`;

/** The partnership that a dialog is about, as it stands now. */
export type Partnership = NonNullable<NonNullable<PartnershipDialogQuery["response"]["node"]>["partnership"]>;

const DIALOGS = { decline: DeclineDialog, withdraw: WithdrawDialog, end: EndDialog, managers: ManagersDialog };

/** The dialog that is open. It stands beside the lists: what it is about may leave them meanwhile. */
export function PartnershipDialog({ asking }: { asking: Asking }) {
  if (asking.what === "nothing") return null;
  if (asking.what === "ask") return <AskDialog />;
  return (
    <Suspense>
      <About {...asking} />
    </Suspense>
  );
}

/** Reads what it is about by itself: no list keeps it, once it was decided. */
function About({ what, id }: { what: keyof typeof DIALOGS; id: string }) {
  const common = useTexts(COMMON);
  const { round, close } = useChanges();
  const partnership = useRead<PartnershipDialogQuery>(QUERY, { id }, round).node?.partnership;
  const Shown = DIALOGS[what];
  if (partnership) return <Shown partnership={partnership} />;
  return (
    <Dialog title={common("not_found_title")} onClose={close}>
      <Notice>{common("not_found")}</Notice>
    </Dialog>
  );
}
