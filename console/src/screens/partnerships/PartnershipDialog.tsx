import { AskDialog } from "./AskDialog";
import type { Asking } from "./changes";
import { DeclineDialog } from "./DeclineDialog";
import { EndDialog } from "./EndDialog";
import { ManagersDialog } from "./ManagersDialog";
import { WithdrawDialog } from "./WithdrawDialog";

/** The dialog that is open. It stands beside the lists: what it is about may leave them meanwhile. */
export function PartnershipDialog({ asking }: { asking: Asking }) {
  switch (asking.what) {
    case "nothing":
      return null;
    case "ask":
      return <AskDialog />;
    case "decline":
      return <DeclineDialog partnership={asking.partnership} />;
    case "withdraw":
      return <WithdrawDialog partnership={asking.partnership} />;
    case "end":
      return <EndDialog partnership={asking.partnership} />;
    case "managers":
      return <ManagersDialog partnership={asking.partnership} />;
  }
}
