import { graphql } from "react-relay";
import type { DeclineDialogMutation } from "../../__generated__/DeclineDialogMutation.graphql";
import { TextAreaField } from "../../forms/Form";
import { FormDialog } from "../../forms/FormDialog";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useChanges } from "./changes";
import type { Partnership } from "./PartnershipDialog";
import { useOvertaken } from "./useOvertaken";

const TEXTS = {
  title: { en: "Decline the request of {partner}", nl: "Het verzoek van {partner} afwijzen" },
  reason: { en: "Reason", nl: "Reden" },
  hint: {
    en: "They read it in their inbox. At most 500 characters.",
    nl: "Zij lezen die in Postvak IN. Hoogstens 500 tekens.",
  },
  decline: { en: "Decline", nl: "Afwijzen" },
  declined: { en: "The request of {partner} was declined.", nl: "Het verzoek van {partner} is afgewezen." },
} as const satisfies Texts;

const MUTATION = graphql`
  mutation DeclineDialogMutation($input: DeclinePartnershipInput!) {
    declinePartnership(input: $input) {
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

const INITIAL = { reason: "" };

export function DeclineDialog({ partnership: { id, status, partner } }: { partnership: Partnership }) {
  const say = useTexts(TEXTS);
  const { close, finished } = useChanges();
  const overtaken = useOvertaken(status, "REQUESTED");
  const decline = useAct<DeclineDialogMutation>(MUTATION);
  const submit = async ({ reason }: typeof INITIAL) => {
    const { errors } = await decline({ input: { partnershipId: id, reason: reason.trim() || null } });
    if (!errors.length) finished(say("declined", { partner: isolated(partner.name) }));
    return errors;
  };
  return (
    <FormDialog
      name={`decline-partnership-${id}`}
      title={say("title", { partner: isolated(partner.name) })}
      action={say("decline")}
      kind="danger"
      why={overtaken}
      initial={INITIAL}
      submit={submit}
      onClose={close}
    >
      <TextAreaField name="reason" label={say("reason")} hint={say("hint")} />
    </FormDialog>
  );
}
