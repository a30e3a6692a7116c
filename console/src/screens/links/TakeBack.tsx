import { useState } from "react";
import type { LinkPurpose } from "../../__generated__/useStandingQuery.graphql";
import layout from "../../design/layout.module.css";
import { FormButton } from "../../forms/FormButton";
import { type Sentence, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { Outcome } from "./Outcome";
import { Step } from "./Step";
import { To } from "./To";
import { LINK_TEXTS } from "./texts";
import { UnknownLink } from "./UnknownLink";
import { isDead, useStanding } from "./useStanding";

type Said = "title" | "intro" | "undo" | "keep" | "done_title" | "done" | "USED" | "SUPERSEDED" | "EXPIRED";

interface Props {
  secret: string;
  purpose: LinkPurpose;
  texts: Readonly<Record<Said, Sentence>>;
  /** Does it. */
  undo: (token: string) => Promise<{ readonly errors: readonly Refusal[] }>;
}

/** Takes back what the mail with this link told of; by the button alone. */
export function TakeBack({ secret, purpose, texts, undo }: Props) {
  const say = useTexts({ ...LINK_TEXTS, ...texts });
  const { state, look } = useStanding(secret, purpose);
  const [done, setDone] = useState(false);
  const submit = async () => {
    const { errors } = await undo(secret);
    if (errors.some(isDead)) await look();
    setDone(!errors.length);
    return errors;
  };
  const newPassword = <To to="/password">{say("new_password")}</To>;
  if (done)
    return (
      <Outcome key="done" title={say("done_title")} told={say("done")}>
        {newPassword}
      </Outcome>
    );
  if (state === "UNKNOWN") return <UnknownLink />;
  if (state !== "USABLE")
    return (
      <Outcome title={say(`${state}_title`)} told={say(state)}>
        {state === "SUPERSEDED" ? <To to="/">{say("to_welkom")}</To> : newPassword}
      </Outcome>
    );
  return (
    <Step key="usable" title={say("title")}>
      <p>{say("intro")}</p>
      <FormButton kind="primary" action={say("undo")} submit={submit} />
      <p className={layout.quiet}>{say("keep")}</p>
    </Step>
  );
}
