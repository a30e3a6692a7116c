import { useEffect, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import type { NewDocumentFile_document$key } from "../../__generated__/NewDocumentFile_document.graphql";
import { Notice } from "../../design/Notice";
import { type Texts, useTexts } from "../../language/texts";
import { KINDS } from "./kinds";
import { UploadFile } from "./UploadFile";
import { useUpload } from "./uploads";

const TEXTS = {
  title: { en: "Title", nl: "Titel" },
  kind: { en: "Kind", nl: "Soort" },
  number: { en: "Number", nl: "Nummer" },
  waits: {
    en: "The document is there, and waits for its file. You can also add that later, from the list.",
    nl: "Het document is er en wacht op het bestand. Je kunt dat ook later toevoegen, vanuit de lijst.",
  },
} as const satisfies Texts;

const DOCUMENT = graphql`
  fragment NewDocumentFile_document on Document {
    id
    kind
    title
    number
  }
`;

interface Props {
  document: NewDocumentFile_document$key;
  path: string;
  onClose: () => void;
  arrived: () => void;
}

/** A document that was just made, while its file is on its way, or after that was refused. */
export function NewDocumentFile({ path, onClose, arrived, ...props }: Props) {
  const say = useTexts(TEXTS);
  const kinds = useTexts(KINDS);
  const { id, kind, title, number } = useFragment(DOCUMENT, props.document);
  const underway = useUpload(id);
  const told = useRef(false);
  useEffect(() => {
    if (underway || told.current) return;
    told.current = true;
    arrived();
  }, [underway, arrived]);
  return (
    <>
      <dl>
        <dt>{say("title")}</dt>
        <dd>
          <bdi>{title}</bdi>
        </dd>
        <dt>{say("kind")}</dt>
        <dd>{kinds(kind)}</dd>
        {number && (
          <>
            <dt>{say("number")}</dt>
            <dd>
              <bdi>{number}</bdi>
            </dd>
          </>
        )}
      </dl>
      {underway && underway.state !== "sending" && <Notice tone="warn">{say("waits")}</Notice>}
      <UploadFile document={id} path={path} onClose={onClose} />
    </>
  );
}
