import { graphql } from "react-relay";
import type { DeclineDialogMutation } from "../../__generated__/DeclineDialogMutation.graphql";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import { Actions, Form, Submit, TextAreaField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { type Seen, useChanges } from "./changes";

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

export function DeclineDialog({ partnership: { id, partner } }: { partnership: Seen }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { close, finished } = useChanges();
  const decline = useAct<DeclineDialogMutation>(MUTATION);
  const form = useForm({
    name: `decline-partnership-${id}`,
    initial: INITIAL,
    submit: async ({ reason }) => {
      const { errors } = await decline({ input: { partnershipId: id, reason: reason.trim() || null } });
      if (!errors.length) finished(say("declined", { partner: isolated(partner.name) }));
      return errors;
    },
  });
  return (
    <Dialog title={say("title", { partner: isolated(partner.name) })} onClose={close}>
      <Form form={form}>
        <TextAreaField name="reason" label={say("reason")} hint={say("hint")} />
        <Actions>
          <Button onClick={close}>{common("cancel")}</Button>
          <Submit kind="danger">{say("decline")}</Submit>
        </Actions>
      </Form>
    </Dialog>
  );
}
