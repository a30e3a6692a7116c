import { graphql } from "react-relay";
import type { PartnershipActionsAcceptMutation } from "../../__generated__/PartnershipActionsAcceptMutation.graphql";
import type { PartnershipCard_partnership$data } from "../../__generated__/PartnershipCard_partnership.graphql";
import { Button, whyNot } from "../../design/Button";
import { Alert } from "../../design/Notice";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useDeed } from "../../relay/useDeed";
import { useChanges } from "./changes";
import styles from "./Partnerships.module.css";

const TEXTS = {
  accept: { en: "Accept", nl: "Accepteren" },
  decline: { en: "Decline…", nl: "Afwijzen…" },
  withdraw: { en: "Withdraw…", nl: "Intrekken…" },
  end: { en: "End partnership…", nl: "Partnerschap beëindigen…" },
  managers: { en: "Connect managers…", nl: "Beheerders verbinden…" },
  accepted: { en: "{partner} is a partner now.", nl: "{partner} is nu een partner." },
} as const satisfies Texts;

const ACCEPT = graphql`
  mutation PartnershipActionsAcceptMutation($input: AcceptPartnershipInput!) {
    acceptPartnership(input: $input) {
      partnership {
        ...PartnershipCard_partnership
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

/** What can be done with a partnership in its state; what the viewer may not says why. */
export function PartnershipActions({ seen }: { seen: PartnershipCard_partnership$data }) {
  const say = useTexts(TEXTS);
  const { open, finished } = useChanges();
  const accept = useAct<PartnershipActionsAcceptMutation>(ACCEPT);
  const { busy, refused, run } = useDeed();
  const { status, requestedByUs, partner } = seen;
  if (status !== "REQUESTED" && status !== "ACTIVE") return null;
  const press = () =>
    run(async () => {
      const { errors } = await accept({ input: { partnershipId: seen.id } });
      if (!errors.length) finished(say("accepted", { partner: isolated(partner.name) }));
      return errors;
    });
  const decide = whyNot(seen.viewerCanAccept);
  return (
    <div className={styles.actions}>
      {status === "REQUESTED" && !requestedByUs && (
        <>
          <Button kind="primary" why={decide} busy={busy} onClick={press}>
            {say("accept")}
          </Button>
          <Button why={decide} onClick={() => open({ what: "decline", id: seen.id })}>
            {say("decline")}
          </Button>
        </>
      )}
      {status === "REQUESTED" && requestedByUs && (
        <Button onClick={() => open({ what: "withdraw", id: seen.id })}>{say("withdraw")}</Button>
      )}
      <Button onClick={() => open({ what: "managers", id: seen.id })}>{say("managers")}</Button>
      {status === "ACTIVE" && (
        <Button kind="danger" why={whyNot(seen.viewerCanEnd)} onClick={() => open({ what: "end", id: seen.id })}>
          {say("end")}
        </Button>
      )}
      {refused && <Alert>{refused}</Alert>}
    </div>
  );
}
