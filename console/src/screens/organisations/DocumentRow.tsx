import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { DocumentRow_document$key } from "../../__generated__/DocumentRow_document.graphql";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import { useMoments } from "../../language/moments";
import { useSizes } from "../../language/sizes";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { Delivery } from "./Delivery";
import { KINDS } from "./kinds";
import styles from "./organisations.module.css";
import { SendDocument } from "./SendDocument";
import { UploadFile } from "./UploadFile";
import { useUpload } from "./uploads";
import { type Allowance, useWhyNot } from "./whyNot";

const TEXTS = {
  file: { en: "File", nl: "Bestand" },
  download: { en: "Download {file}", nl: "{file} downloaden" },
  no_file: { en: "No file yet", nl: "Nog geen bestand" },
  uploading: { en: "Uploading: {percent, number, percent}", nl: "Uploaden: {percent, number, percent}" },
  add_file: { en: "Add a file", nl: "Bestand toevoegen" },
  add_file_to: { en: "Add a file to {title}", nl: "Bestand toevoegen aan {title}" },
  made: { en: "Made", nl: "Gemaakt" },
  gone: { en: "Somebody who is gone", nl: "Iemand die er niet meer is" },
  sent: { en: "Sent", nl: "Verzonden" },
  not_sent: { en: "Not sent", nl: "Niet verzonden" },
  send: { en: "Send", nl: "Versturen" },
  send_what: { en: "Send {title}", nl: "{title} versturen" },
  file_first: { en: "It has no file yet: add one first.", nl: "Er is nog geen bestand: voeg dat eerst toe." },
} as const satisfies Texts;

const DOCUMENT = graphql`
  fragment DocumentRow_document on Document {
    id
    kind
    title
    number
    fileName
    fileSize
    createdAt
    createdBy {
      id
      name
    }
    sentTo
    downloadPath
    ...Delivery_document
    ...SendDocument_document
  }
`;

interface Props {
  document: DocumentRow_document$key;
  /** Whether the viewer may send this organisation's documents. */
  sending: Allowance;
}

/** A document: what it is, its file, and what became of it. */
export function DocumentRow({ sending, ...props }: Props) {
  const say = useTexts(TEXTS);
  const whyNot = useWhyNot();
  const kinds = useTexts(KINDS);
  const moments = useMoments();
  const sizes = useSizes();
  const document = useFragment(DOCUMENT, props.document);
  const underway = useUpload(document.id);
  const [dialog, setDialog] = useState<"file" | "send" | null>(null);
  const { id, title, kind, number, fileName, fileSize, downloadPath } = document;
  const close = () => setDialog(null);
  const whyNotSend = whyNot(sending) ?? (downloadPath ? null : say("file_first"));
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <bdi>{title}</bdi>
        <span className={styles.below}>
          {kinds(kind)} {number && <bdi>{number}</bdi>}
        </span>
      </th>
      <td data-label={say("file")}>
        {downloadPath && fileName ? (
          <a href={downloadPath} download={fileName} aria-label={say("download", { file: isolated(fileName) })}>
            <bdi>{fileName}</bdi>
          </a>
        ) : (
          <span className={styles.aside}>
            {underway?.state === "sending"
              ? say("uploading", { percent: underway.sent / (underway.file.size || 1) })
              : say("no_file")}
          </span>
        )}
        {fileSize !== null && <span className={styles.below}>{sizes(fileSize ?? 0)}</span>}
      </td>
      <td data-label={say("made")}>
        <time dateTime={document.createdAt}>{moments.date(document.createdAt)}</time>
        <span className={styles.below}>
          <bdi>{document.createdBy?.name ?? say("gone")}</bdi>
        </span>
      </td>
      <td data-label={say("sent")}>
        {document.sentTo ? <Delivery document={document} /> : <span className={styles.aside}>{say("not_sent")}</span>}
      </td>
      <td>
        <div className={styles.acts}>
          {!downloadPath && (
            <Button
              kind="quiet"
              aria-label={say("add_file_to", { title: isolated(title) })}
              onClick={() => setDialog("file")}
            >
              {say("add_file")}
            </Button>
          )}
          <Button
            kind="quiet"
            aria-label={say("send_what", { title: isolated(title) })}
            why={whyNotSend}
            onClick={() => setDialog("send")}
          >
            {say("send")}
          </Button>
        </div>
        {dialog === "file" && !downloadPath && (
          <Dialog title={say("add_file_to", { title: isolated(title) })} onClose={close}>
            <UploadFile document={id} path={`/documents/${id}/file`} onClose={close} />
          </Dialog>
        )}
        {dialog === "send" && <SendDocument document={document} onClose={close} />}
      </td>
    </tr>
  );
}
