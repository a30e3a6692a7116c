import { useState } from "react";
import { graphql } from "react-relay";
import type { AskDialogMutation } from "../../__generated__/AskDialogMutation.graphql";
import type { PartnershipCard_partnership$key } from "../../__generated__/PartnershipCard_partnership.graphql";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import { Actions, Form, SelectField, Submit, TextAreaField, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useChanges } from "./changes";
import { FoundEnvironments } from "./FoundEnvironments";
import { PartnershipCard } from "./PartnershipCard";
import { WORDS } from "./texts";
import { useFound } from "./useFound";

const TEXTS = {
  title: { en: "Ask for a partnership", nl: "Een partnerschap aanvragen" },
  search: { en: "Name or company number", nl: "Naam of bedrijfsnummer" },
  search_hint: {
    en: "The beginning of the environment's name, three letters or more; or a whole company number that was proven.",
    nl: "Het begin van de naam van de omgeving, drie letters of meer; of een heel bedrijfsnummer dat bewezen is.",
  },
  manager: { en: "Whom to ask", nl: "Wie je vraagt" },
  all: { en: "All of their relationship managers", nl: "Al hun relatiebeheerders" },
  message: { en: "Message", nl: "Bericht" },
  message_hint: { en: "At most 500 characters.", nl: "Hoogstens 500 tekens." },
  send: { en: "Ask", nl: "Aanvragen" },
  choose: {
    en: "Find an environment and choose it first.",
    nl: "Zoek eerst een omgeving en kies die.",
  },
  asked: { en: "{partner} was asked to be a partner.", nl: "{partner} is gevraagd partner te worden." },
} as const satisfies Texts;

const MUTATION = graphql`
  mutation AskDialogMutation($input: RequestPartnershipInput!) {
    requestPartnership(input: $input) {
      partnership {
        partner {
          name
        }
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

const REQUIRED = ["search"] as const;
const INITIAL = { search: "", environmentId: "", relationshipManagerId: "", message: "" };

/** Finds another environment, and asks it. Where a request stands in the way, that one is shown, to decide on it. */
export function AskDialog() {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  const { close, finished } = useChanges();
  const ask = useAct<AskDialogMutation>(MUTATION);
  const [inTheWay, setInTheWay] = useState<PartnershipCard_partnership$key | null>(null);
  const form = useForm({
    name: "ask-partnership",
    initial: INITIAL,
    required: REQUIRED,
    submit: async ({ environmentId, relationshipManagerId, message }) => {
      const input = {
        environmentId,
        relationshipManagerId: relationshipManagerId || null,
        message: message.trim() || null,
      };
      const { errors, partnership } = await ask({ input });
      setInTheWay(errors.length && partnership ? partnership : null);
      if (!errors.length) finished(say("asked", { partner: isolated(partnership?.partner.name ?? "") }));
      return errors;
    },
  });
  const { search, environmentId } = form.values;
  const found = useFound(search);
  const chosen = found.environments.find(({ id }) => id === environmentId);
  const managers = chosen?.relationshipManagers ?? [];
  return (
    <Dialog title={say("title")} onClose={close} wide={inTheWay !== null}>
      <Form form={form}>
        <TextField name="search" type="search" label={say("search")} hint={say("search_hint")} autoFocus />
        <FoundEnvironments
          found={found}
          chosen={environmentId}
          error={form.errors.environmentId}
          choose={(id) => {
            setInTheWay(null);
            form.set("environmentId", id);
            form.set("relationshipManagerId", "");
          }}
        />
        {inTheWay && <PartnershipCard partnership={inTheWay} />}
        {chosen && !inTheWay && (
          <>
            <SelectField
              name="relationshipManagerId"
              label={say("manager")}
              options={[["", say("all")], ...managers.map(({ id, name }) => [id, name ?? words("nameless")] as const)]}
            />
            <TextAreaField name="message" label={say("message")} hint={say("message_hint")} />
          </>
        )}
        <Actions>
          <Button onClick={close}>{common("cancel")}</Button>
          <Submit why={chosen ? null : say("choose")}>{say("send")}</Submit>
        </Actions>
      </Form>
    </Dialog>
  );
}
