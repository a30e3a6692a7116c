import { graphql } from "react-relay";
import { useLocation } from "wouter";
import type { ActivationCodeMutation } from "../../__generated__/ActivationCodeMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Actions, Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";

const TEXTS = {
  code: { en: "Code from the mail", nl: "Code uit de mail" },
  hint: {
    en: "Eight capitals and digits, mailed to your address at a domain of your environment. Good for 30 minutes and five tries.",
    nl: "Acht hoofdletters en cijfers, gemaild naar je adres op een domein van je omgeving. Dertig minuten en vijf pogingen geldig.",
  },
  activate: { en: "Activate", nl: "Activeren" },
  done: { en: "{name} is activated. Add its members now.", nl: "{name} is geactiveerd. Voeg nu de leden toe." },
} as const satisfies Texts;

const CONFIRM = graphql`
  mutation ActivationCodeMutation($input: ConfirmActivationInput!) {
    confirmActivation(input: $input) {
      organisation {
        id
        name
        ...Activation_organisation
        ...Standing_organisation
        ...Members_organisation
        ...Documents_organisation
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { code: "" };
const CODE = ["code"] as const;

/** Takes the code that was mailed. */
export function ActivationCode({ organisation }: { organisation: string }) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const [, go] = useLocation();
  const confirm = useAct<ActivationCodeMutation>(CONFIRM);
  const form = useForm({
    name: `activation-${organisation}`,
    initial: INITIAL,
    required: CODE,
    secret: CODE,
    submit: async ({ code }) => {
      const { organisation: done, errors } = await confirm({ input: { organisationId: organisation, code } });
      if (done) {
        announce(say("done", { name: isolated(done.name) }));
        go(`/organisations/${done.id}`);
      }
      return errors;
    },
  });
  return (
    <Form form={form}>
      <TextField name="code" label={say("code")} hint={say("hint")} autoComplete="one-time-code" maxLength={20} />
      <Actions>
        <Submit>{say("activate")}</Submit>
      </Actions>
    </Form>
  );
}
