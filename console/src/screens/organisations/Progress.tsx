import { useEffect, useId, useRef } from "react";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Actions } from "../../forms/Form";
import { COMMON } from "../../language/common";
import { useSizes } from "../../language/sizes";
import { isolated, type Texts, useTexts } from "../../language/texts";
import styles from "./organisations.module.css";
import { cancelUpload, type Upload } from "./uploads";

const TEXTS = {
  sending: { en: "{file} is being uploaded", nl: "{file} wordt geüpload" },
  sent: { en: "{sent} of {size}.", nl: "{sent} van {size}." },
  goes_on: {
    en: "It goes on when you close this, as long as this page stays open.",
    nl: "Het gaat door als je dit sluit, zolang deze pagina open blijft.",
  },
  cancel: { en: "Cancel the upload", nl: "Upload afbreken" },
} as const satisfies Texts;

interface Props {
  document: string;
  upload: Extract<Upload, { state: "sending" }>;
  onClose: () => void;
}

/** How far a file is on its way. */
export function Progress({ document, upload: { file, sent }, onClose }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const sizes = useSizes();
  const id = useId();
  const what = useRef<HTMLParagraphElement>(null);
  useEffect(() => what.current?.focus(), []); // what was pressed to begin it is gone
  return (
    <div className={layout.screen}>
      <p id={id} ref={what} tabIndex={-1} className={styles.what}>
        {say("sending", { file: isolated(file.name) })}
      </p>
      <progress
        className={styles.progress}
        aria-labelledby={id}
        max={file.size || 1}
        value={Math.min(sent, file.size)}
      />
      <p className={layout.quiet}>
        {say("sent", { sent: sizes(Math.min(sent, file.size)), size: sizes(file.size) })} {say("goes_on")}
      </p>
      <Actions>
        <Button onClick={() => cancelUpload(document)}>{say("cancel")}</Button>
        <Button kind="primary" onClick={onClose}>
          {common("close")}
        </Button>
      </Actions>
    </div>
  );
}
