import { graphql } from "react-relay";
import { useLocation } from "wouter";
import type { IdentifierScheme, NewOrganisationMutation } from "../../__generated__/NewOrganisationMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import layout from "../../design/layout.module.css";
import { Actions, Form, SelectField, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useOnce } from "../../relay/useOnce";
import { WORDS } from "./words";

const TEXTS = {
  title: { en: "New organisation", nl: "Nieuwe organisatie" },
  lead: {
    en: "You become its first organisation administrator. Once it is activated, you add its members.",
    nl: "Je wordt de eerste organisatiebeheerder. Zodra de organisatie is geactiveerd, voeg je leden toe.",
  },
  name_hint: { en: "As the register has it.", nl: "Zoals in het register." },
  number_hint: { en: "With or without spaces and dots.", nl: "Met of zonder spaties en punten." },
  create: { en: "Create", nl: "Aanmaken" },
  done: { en: "{name} was created. Activate it now.", nl: "{name} is aangemaakt. Activeer de organisatie nu." },
} as const satisfies Texts;

const CREATE = graphql`
  mutation NewOrganisationMutation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      organisation {
        id
        name
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const SCHEMES = {
  KVK: "scheme_long_KVK",
  KBO: "scheme_long_KBO",
  VAT: "scheme_long_VAT",
} as const satisfies Record<IdentifierScheme, keyof typeof WORDS>;
const INITIAL: { name: string; scheme: IdentifierScheme; value: string } = { name: "", scheme: "KVK", value: "" };
const REQUIRED = ["name", "value"] as const;

export function NewOrganisation({ onClose }: { onClose: () => void }) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  const [, go] = useLocation();
  const announce = useAnnounce();
  const once = useOnce();
  const create = useAct<NewOrganisationMutation>(CREATE);
  const form = useForm({
    name: "new-organisation",
    initial: INITIAL,
    required: REQUIRED,
    submit: async ({ name, scheme, value }) => {
      const input = { name, identifier: { scheme, value } };
      const { organisation, errors } = await create({ input: { ...input, idempotencyKey: once.key(input) } });
      if (organisation) {
        announce(say("done", { name: isolated(organisation.name) }));
        go(`/organisations/${organisation.id}?tab=about`);
      }
      return errors.map((error) => (error.field?.includes("identifier") ? { ...error, field: ["value"] } : error));
    },
  });
  return (
    <Dialog title={say("title")} onClose={onClose}>
      <p className={layout.lead}>{say("lead")}</p>
      <Form form={form}>
        <TextField name="name" label={words("name")} hint={say("name_hint")} maxLength={200} autoFocus />
        <SelectField
          name="scheme"
          label={words("scheme")}
          options={Object.entries(SCHEMES).map(([scheme, name]) => [scheme, words(name)])}
        />
        <TextField name="value" label={words("number")} hint={say("number_hint")} maxLength={200} />
        <Actions>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Submit>{say("create")}</Submit>
        </Actions>
      </Form>
    </Dialog>
  );
}
