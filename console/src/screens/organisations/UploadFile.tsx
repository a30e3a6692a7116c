import { type FormEvent, useEffect, useRef, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { useSession } from "../../app/session";
import { Button } from "../../design/Button";
import { Actions } from "../../forms/Form";
import formStyles from "../../forms/Form.module.css";
import { COMMON } from "../../language/common";
import { useLanguage } from "../../language/language";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { FileField } from "./FileField";
import { Progress } from "./Progress";
import { upload, useUpload } from "./uploads";

const TEXTS = {
  send: { en: "Upload file", nl: "Bestand uploaden" },
  refused: { en: "{file}: {message}", nl: "{file}: {message}" },
  cancelled: {
    en: "Cancelled: nothing was kept of {file}.",
    nl: "Afgebroken: van {file} is niets bewaard.",
  },
  unreached: {
    en: "The connection broke while {file} was sent. Try it again.",
    nl: "De verbinding brak af tijdens het versturen van {file}. Probeer het opnieuw.",
  },
} as const satisfies Texts;

interface Props {
  document: string;
  /** Where its file is put. */
  path: string;
  onClose: () => void;
}

/** The file of a document that exists: on its way, or to be chosen, again where it was refused. */
export function UploadFile({ document, path, onClose }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { language } = useLanguage();
  const { place } = useSession();
  const relay = useRelayEnvironment();
  const underway = useUpload(document);
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const file = chosen ?? underway?.file ?? null;
  const state = underway?.state;
  useEffect(() => {
    if (state && state !== "sending") form.current?.querySelector("input")?.focus();
  }, [state]);
  if (underway?.state === "sending") return <Progress document={document} upload={underway} onClose={onClose} />;

  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (!file) return form.current?.querySelector("input")?.focus();
    if (place) upload(document, path, file, { relay, environment: place.id, language });
    setChosen(null);
  };
  const error = () => {
    if (missing) return common("required");
    if (chosen || !underway) return null;
    const file = isolated(underway.file.name);
    if (underway.state === "cancelled") return say("cancelled", { file });
    return underway.message ? say("refused", { file, message: underway.message }) : say("unreached", { file });
  };
  return (
    <form ref={form} className={formStyles.form} noValidate onSubmit={send}>
      <FileField
        error={error()}
        onChange={(next) => {
          setMissing(false);
          setChosen(next);
        }}
      />
      <Actions>
        <Button onClick={onClose}>{common("close")}</Button>
        <Button kind="primary" type="submit">
          {underway && !chosen ? common("again") : say("send")}
        </Button>
      </Actions>
    </form>
  );
}
