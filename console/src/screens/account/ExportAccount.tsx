import { graphql } from "react-relay";
import type { ExportAccountMutation } from "../../__generated__/ExportAccountMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { save } from "../../design/files";
import { FormButton } from "../../forms/FormButton";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useReauthentication } from "../reauthentication/Reauthentication";
import { Section } from "./Section";

const TEXTS = {
  title: { en: "A copy of your data", nl: "Een kopie van je gegevens" },
  about: {
    en: "All that is kept about you, in a file that programs can read (JSON).",
    nl: "Alles wat over jou wordt bewaard, in een bestand dat programma's kunnen lezen (JSON).",
  },
  means: {
    en: "Your account, your places in environments and organisations, your sessions, and what is written about what you did. It has no passwords in it.",
    nl: "Je account, je plek in omgevingen en organisaties, je sessies, en wat is vastgelegd van wat je deed. Er staan geen wachtwoorden in.",
  },
  download: { en: "Download my data", nl: "Mijn gegevens downloaden" },
  downloaded: { en: "Your data is downloaded.", nl: "Je gegevens zijn gedownload." },
} as const satisfies Texts;

const EXPORT = graphql`
  mutation ExportAccountMutation {
    exportAccount {
      export
      errors {
        code
        message
        field
      }
    }
  }
`;

export function ExportAccount() {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const ask = useAct<ExportAccountMutation>(EXPORT);
  const confirmed = useReauthentication();
  const submit = async () => {
    const payload = await confirmed(() => ask({}));
    if (payload.export) {
      save(`welkom-${new Date().toISOString().slice(0, 10)}.json`, "application/json", payload.export);
      announce(say("downloaded"));
    }
    return payload.errors;
  };
  return (
    <Section title={say("title")} about={say("about")}>
      <p>{say("means")}</p>
      <FormButton action={say("download")} submit={submit} />
    </Section>
  );
}
