import { graphql } from "react-relay";
import type { ChangeNameMutation } from "../../__generated__/ChangeNameMutation.graphql";
import { useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { SelectField, TextField } from "../../forms/Form";
import { FormDialog } from "../../forms/FormDialog";
import { COMMON } from "../../language/common";
import { LANGUAGES, type Language, useLanguage } from "../../language/language";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";

const TEXTS = {
  title: { en: "Name and language", nl: "Naam en taal" },
  name: { en: "Name", nl: "Naam" },
  language: { en: "Language", nl: "Taal" },
  changed: { en: "Your name and language are saved.", nl: "Je naam en taal zijn opgeslagen." },
} as const satisfies Texts;

const CHANGE = graphql`
  mutation ChangeNameMutation($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      account {
        id
        name
        locale
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const REQUIRED = ["name", "language"] as const;

interface Props {
  name: string;
  language: Language;
  close: () => void;
}

export function ChangeName({ name, language, close }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const { refresh } = useSession();
  const { speak } = useLanguage();
  const change = useAct<ChangeNameMutation>(CHANGE);
  const submit = async (values: { name: string; language: Language }) => {
    const { errors } = await change({ input: { name: values.name, locale: values.language } });
    if (errors.length) return errors;
    await refresh();
    if (values.language !== language) await speak(values.language); // what the server words, too
    announce(TEXTS.changed[values.language]);
    return errors;
  };
  return (
    <FormDialog
      title={say("title")}
      action={common("save")}
      name="name"
      initial={{ name, language }}
      required={REQUIRED}
      submit={submit}
      onClose={close}
    >
      <TextField name="name" label={say("name")} autoComplete="name" autoFocus />
      <SelectField name="language" label={say("language")} options={Object.entries(LANGUAGES)} />
    </FormDialog>
  );
}
