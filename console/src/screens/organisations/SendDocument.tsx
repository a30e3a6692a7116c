import { graphql, useFragment } from "react-relay";
import type { SendDocument_document$key } from "../../__generated__/SendDocument_document.graphql";
import type { SendDocumentMutation } from "../../__generated__/SendDocumentMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import layout from "../../design/layout.module.css";
import { Actions, Form, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useOnce } from "../../relay/useOnce";

const TEXTS = {
  title: { en: "Send {title}", nl: "{title} versturen" },
  lead: {
    en: "In the name of {organisation} a mail leaves with {file} attached to it.",
    nl: "Uit naam van {organisation} gaat er een mail weg, met {file} als bijlage.",
  },
  to: { en: "E-mail address", nl: "E-mailadres" },
  send: { en: "Send", nl: "Versturen" },
  done: { en: "{title} is on its way to {to}.", nl: "{title} is onderweg naar {to}." },
} as const satisfies Texts;

const DOCUMENT = graphql`
  fragment SendDocument_document on Document {
    id
    title
    fileName
    organisation {
      id
      name
    }
  }
`;

const SEND = graphql`
  mutation SendDocumentMutation($input: SendDocumentInput!) {
    sendDocument(input: $input) {
      document {
        id
        ...DocumentRow_document
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const INITIAL = { to: "" };
const REQUIRED = ["to"] as const;

interface Props {
  document: SendDocument_document$key;
  onClose: () => void;
}

export function SendDocument({ onClose, ...props }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const once = useOnce();
  const { id, title, fileName, organisation } = useFragment(DOCUMENT, props.document);
  const send = useAct<SendDocumentMutation>(SEND);
  const form = useForm({
    name: `send-${id}`,
    initial: INITIAL,
    required: REQUIRED,
    submit: async ({ to }) => {
      const input = { documentId: id, to };
      const { document, errors } = await send({ input: { ...input, idempotencyKey: once.key(input) } });
      if (document) {
        announce(say("done", { title: isolated(title), to: isolated(to) }));
        onClose();
      }
      return errors;
    },
  });
  return (
    <Dialog title={say("title", { title: isolated(title) })} onClose={onClose}>
      <p className={layout.lead}>
        {say("lead", { file: isolated(fileName ?? ""), organisation: isolated(organisation.name) })}
      </p>
      <Form form={form}>
        <TextField name="to" type="email" label={say("to")} autoFocus />
        <Actions>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Submit>{say("send")}</Submit>
        </Actions>
      </Form>
    </Dialog>
  );
}
