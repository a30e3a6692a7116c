import { useState } from "react";
import { graphql } from "react-relay";
import type { AddAddressMutation } from "../../__generated__/AddAddressMutation.graphql";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import { Actions, Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";

const TEXTS = {
  title: { en: "Add an address", nl: "Adres toevoegen" },
  address: { en: "E-mail address", nl: "E-mailadres" },
  hint: {
    en: "We mail a link to it. The address is yours when you have followed that link.",
    nl: "We mailen er een link naartoe. Het adres is van jou zodra je die link hebt gevolgd.",
  },
  send: { en: "Mail me the link", nl: "Mail me de link" },
  sent: {
    en: "A mail is on its way to {address}. Follow its link within 24 hours, in this browser.",
    nl: "Er is een mail onderweg naar {address}. Volg de link daarin binnen 24 uur, in deze browser.",
  },
  check: {
    en: "Nothing there after some minutes? Look into your spam folder, and whether the address is right.",
    nl: "Na een paar minuten nog niets? Kijk in je spammap, en of het adres klopt.",
  },
} as const satisfies Texts;

const ADD = graphql`
  mutation AddAddressMutation($input: AddEmailInput!) {
    addEmail(input: $input) {
      accepted
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { address: "" };
const REQUIRED = ["address"] as const;

export function AddAddress({ close }: { close: () => void }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const add = useAct<AddAddressMutation>(ADD);
  const [sent, setSent] = useState<string | null>(null);
  const form = useForm({
    name: "address",
    initial: INITIAL,
    required: REQUIRED,
    submit: async ({ address }) => {
      const { errors } = await add({ input: { address } });
      if (!errors.length) setSent(address);
      return errors;
    },
  });
  const cancel = () => {
    form.forget();
    close();
  };
  if (sent)
    return (
      <Dialog key="sent" title={say("title")} onClose={close}>
        <p role="status">
          <Told text={TEXTS.sent} address={<bdi>{sent}</bdi>} />
        </p>
        <p>{say("check")}</p>
        <Actions>
          <Button kind="primary" onClick={close}>
            {common("close")}
          </Button>
        </Actions>
      </Dialog>
    );
  return (
    <Dialog key="asks" title={say("title")} onClose={cancel}>
      <Form form={form}>
        <TextField
          name="address"
          type="email"
          label={say("address")}
          hint={say("hint")}
          autoComplete="email"
          autoFocus
        />
        <Actions>
          <Button onClick={cancel}>{common("cancel")}</Button>
          <Submit>{say("send")}</Submit>
        </Actions>
      </Form>
    </Dialog>
  );
}
