import { graphql, useFragment } from "react-relay";
import type { Rename_organisation$key } from "../../__generated__/Rename_organisation.graphql";
import type { RenameMutation } from "../../__generated__/RenameMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { TextField } from "../../forms/Form";
import { FormDialog } from "../../forms/FormDialog";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { WORDS } from "./words";

const TEXTS = {
  title: { en: "Change name", nl: "Naam wijzigen" },
  done: { en: "It is called {name} now.", nl: "De naam is nu {name}." },
} as const satisfies Texts;

const ORGANISATION = graphql`
  fragment Rename_organisation on Organisation {
    id
    name
  }
`;

const RENAME = graphql`
  mutation RenameMutation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
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

const REQUIRED = ["name"] as const;

export function Rename({ onClose, ...props }: { organisation: Rename_organisation$key; onClose: () => void }) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const organisation = useFragment(ORGANISATION, props.organisation);
  const rename = useAct<RenameMutation>(RENAME);
  const submit = async ({ name }: { name: string }) => {
    const { organisation: done, errors } = await rename({ input: { organisationId: organisation.id, name } });
    if (done) announce(say("done", { name: isolated(done.name) }));
    return errors;
  };
  return (
    <FormDialog
      title={say("title")}
      action={common("save")}
      name={`rename-${organisation.id}`}
      initial={{ name: organisation.name }}
      required={REQUIRED}
      submit={submit}
      onClose={onClose}
    >
      <TextField name="name" label={words("name")} maxLength={200} autoFocus />
    </FormDialog>
  );
}
