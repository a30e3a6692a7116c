import { graphql } from "react-relay";
import type { WithdrawDialogMutation } from "../../__generated__/WithdrawDialogMutation.graphql";
import { FormDialog } from "../../forms/FormDialog";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useChanges } from "./changes";
import type { Partnership } from "./PartnershipDialog";
import { useOvertaken } from "./useOvertaken";

const TEXTS = {
  title: { en: "Withdraw the request to {partner}", nl: "Het verzoek aan {partner} intrekken" },
  text: {
    en: "They can't accept it any more. You can ask again, five times a day at the most.",
    nl: "Zij kunnen het dan niet meer accepteren. Jullie kunnen het opnieuw vragen, hoogstens vijf keer per dag.",
  },
  withdraw: { en: "Withdraw", nl: "Intrekken" },
  withdrawn: { en: "The request to {partner} was withdrawn.", nl: "Het verzoek aan {partner} is ingetrokken." },
} as const satisfies Texts;

const MUTATION = graphql`
  mutation WithdrawDialogMutation($input: WithdrawPartnershipInput!) {
    withdrawPartnership(input: $input) {
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

const NOTHING = {};

export function WithdrawDialog({ partnership: { id, status, partner } }: { partnership: Partnership }) {
  const say = useTexts(TEXTS);
  const { close, finished } = useChanges();
  const overtaken = useOvertaken(status, "REQUESTED");
  const withdraw = useAct<WithdrawDialogMutation>(MUTATION);
  const values = { partner: isolated(partner.name) };
  const submit = async () => {
    const { errors } = await withdraw({ input: { partnershipId: id } });
    if (!errors.length) finished(say("withdrawn", values));
    return errors;
  };
  return (
    <FormDialog
      name={`withdraw-partnership-${id}`}
      title={say("title", values)}
      action={say("withdraw")}
      kind="danger"
      why={overtaken}
      initial={NOTHING}
      submit={submit}
      onClose={close}
    >
      <p>{say("text")}</p>
    </FormDialog>
  );
}
