import { useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import type { DocumentKind, NewDocumentMutation } from "../../__generated__/NewDocumentMutation.graphql";
import { useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import { Actions, Form, SelectField, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { useLanguage } from "../../language/language";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useOnce } from "../../relay/useOnce";
import { FileField } from "./FileField";
import { KINDS } from "./kinds";
import { NewDocumentFile } from "./NewDocumentFile";
import { upload } from "./uploads";

const TEXTS = {
  title: { en: "New document", nl: "Nieuw document" },
  kind: { en: "Kind", nl: "Soort" },
  name: { en: "Title", nl: "Titel" },
  number: { en: "Number", nl: "Nummer" },
  number_hint: { en: "As it is in the books.", nl: "Zoals in de boeken." },
  add: { en: "Add", nl: "Toevoegen" },
  done: { en: "{title} was added, with its file.", nl: "{title} is toegevoegd, met het bestand." },
} as const satisfies Texts;

const CREATE = graphql`
  mutation NewDocumentMutation($input: CreateDocumentInput!) {
    createDocument(input: $input) {
      document {
        id
        title
        ...NewDocumentFile_document
      }
      uploadPath
      errors {
        code
        message
        field
      }
    }
  }
`;

type Created = NonNullable<NewDocumentMutation["response"]["createDocument"]>;

const INITIAL: { kind: DocumentKind; title: string; number: string; file: string } = {
  kind: "INVOICE",
  title: "",
  number: "",
  file: "",
};
const REQUIRED = ["title", "file"] as const;
const NOT_KEPT = ["file"] as const; // its name without the file is of no use

interface Props {
  organisation: string;
  created: () => void;
  onClose: () => void;
}

/** First the document, then its file: where the file is refused, another goes to the same document. */
export function NewDocument({ organisation, created, onClose }: Props) {
  const say = useTexts(TEXTS);
  const kinds = useTexts(KINDS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const once = useOnce();
  const { language } = useLanguage();
  const { place } = useSession();
  const relay = useRelayEnvironment();
  const create = useAct<NewDocumentMutation>(CREATE);
  const [file, setFile] = useState<File | null>(null);
  const [made, setMade] = useState<Created | null>(null);
  const form = useForm({
    name: `new-document-${organisation}`,
    initial: INITIAL,
    required: REQUIRED,
    secret: NOT_KEPT,
    submit: async ({ kind, title, number }) => {
      if (!file || !place) return [{ code: "", message: common("required"), field: ["file"] }];
      const input = { organisationId: organisation, kind, title, number: number || null };
      const payload = await create({ input: { ...input, idempotencyKey: once.key(input) } });
      if (payload.document && payload.uploadPath) {
        upload(payload.document.id, payload.uploadPath, file, { relay, environment: place.id, language });
        setMade(payload);
        created();
      }
      return payload.errors;
    },
  });
  return (
    <Dialog title={say("title")} onClose={onClose}>
      {made?.document && made.uploadPath ? (
        <NewDocumentFile
          document={made.document}
          path={made.uploadPath}
          onClose={onClose}
          arrived={() => {
            announce(say("done", { title: isolated(made.document?.title ?? "") }));
            onClose();
          }}
        />
      ) : (
        <Form form={form}>
          <SelectField
            name="kind"
            label={say("kind")}
            options={(Object.keys(KINDS) as DocumentKind[]).map((kind) => [kind, kinds(kind)])}
          />
          <TextField name="title" label={say("name")} maxLength={200} autoFocus />
          <TextField name="number" label={say("number")} hint={say("number_hint")} maxLength={200} />
          <FileField
            error={form.errors.file}
            onChange={(chosen) => {
              setFile(chosen);
              form.set("file", chosen?.name ?? "");
            }}
          />
          <Actions>
            <Button onClick={onClose}>{common("cancel")}</Button>
            <Submit>{say("add")}</Submit>
          </Actions>
        </Form>
      )}
    </Dialog>
  );
}
