import { graphql } from "react-relay";
import type { LinkIdentityMutation } from "../../__generated__/LinkIdentityMutation.graphql";
import { FormButton } from "../../forms/FormButton";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useReauthentication } from "../reauthentication/Reauthentication";

const TEXTS = {
  link: { en: "Link {name}", nl: "{name} koppelen" },
} as const satisfies Texts;

const LINK = graphql`
  mutation LinkIdentityMutation($input: LinkExternalIdentityInput!) {
    linkExternalIdentity(input: $input) {
      startPath
      errors {
        code
        message
        field
      }
    }
  }
`;

/** Leads to the provider: it comes back to the start page, and the log-in there opens this account. */
export function LinkIdentity({ id, name }: { id: string; name: string }) {
  const say = useTexts(TEXTS);
  const link = useAct<LinkIdentityMutation>(LINK);
  const confirmed = useReauthentication();
  const submit = async () => {
    const { startPath, errors } = await confirmed(() => link({ input: { providerId: id } }));
    if (startPath) location.assign(startPath);
    return errors;
  };
  return <FormButton action={say("link", { name })} submit={submit} />;
}
