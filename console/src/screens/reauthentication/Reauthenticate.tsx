import { Suspense, useState } from "react";
import { graphql } from "react-relay";
import type { ReauthenticateMutation } from "../../__generated__/ReauthenticateMutation.graphql";
import type { ReauthenticateQuery } from "../../__generated__/ReauthenticateQuery.graphql";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import layout from "../../design/layout.module.css";
import { Actions, Form, Submit } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useRead } from "../../relay/useRead";
import { CodeField, PasswordField } from "./fields";
import { ReauthenticateByPasskey } from "./ReauthenticateByPasskey";

const TEXTS = {
  title: { en: "Show that it is you", nl: "Laat zien dat jij het bent" },
  why: {
    en: "This concerns who can get in. What you typed stays, and is sent afterwards.",
    nl: "Dit gaat over wie er binnen kan. Wat je typte blijft staan, en wordt daarna verstuurd.",
  },
  go_on: { en: "Go on", nl: "Doorgaan" },
  by_code: { en: "Use a code instead", nl: "Gebruik liever een code" },
  by_password: { en: "Use your password instead", nl: "Gebruik liever je wachtwoord" },
  by_provider: { en: "Log in again by {name}", nl: "Log opnieuw in met {name}" },
  by_provider_why: {
    en: "You come back to the start page, and can do this from there.",
    nl: "Je komt terug op de startpagina, en kunt dit vandaar doen.",
  },
} as const satisfies Texts;

const QUERY = graphql`
  query ReauthenticateQuery {
    account {
      id
      hasPassword
      externalIdentities {
        id
        provider
      }
      twoFactor {
        enabled
        passkeys {
          id
        }
      }
    }
    identityProviders {
      id
      name
      startPath
    }
  }
`;

const SHOW = graphql`
  mutation ReauthenticateMutation($input: ReauthenticateInput!) {
    reauthenticate(input: $input) {
      errors {
        code
        message
        field
      }
    }
  }
`;

interface Props {
  /** Whether it was shown; false where the dialog was closed instead. */
  done: (shown: boolean) => void;
}

/** Asks for a password, a code or a passkey, whatever the account has. */
export function Reauthenticate({ done }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  return (
    <Dialog title={say("title")} onClose={() => done(false)}>
      <p>{say("why")}</p>
      <Suspense fallback={<p role="status">{common("loading")}</p>}>
        <Ways done={done} />
      </Suspense>
    </Dialog>
  );
}

function Ways({ done }: Props) {
  const say = useTexts(TEXTS);
  const { account, identityProviders } = useRead<ReauthenticateQuery>(QUERY, {});
  const { enabled, passkeys } = account.twoFactor;
  const [by, setBy] = useState<"password" | "code">(account.hasPassword ? "password" : "code");
  const known = new Set(account.externalIdentities.map(({ provider }) => provider));
  const providers = account.hasPassword ? [] : identityProviders.filter(({ name }) => known.has(name));
  return (
    <>
      {(account.hasPassword || enabled) && <Shown key={by} by={by} done={done} />}
      <div className={layout.row}>
        {account.hasPassword && enabled && (
          <Button kind="quiet" onClick={() => setBy(by === "code" ? "password" : "code")}>
            {say(by === "code" ? "by_password" : "by_code")}
          </Button>
        )}
        {passkeys.length > 0 && <ReauthenticateByPasskey done={done} />}
      </div>
      {providers.map(({ id, name, startPath }) => (
        <p key={id}>
          <a href={startPath}>{say("by_provider", { name })}</a>{" "}
          <span className={layout.quiet}>{say("by_provider_why")}</span>
        </p>
      ))}
    </>
  );
}

const INITIAL = { password: "", code: "" };
const SECRET = ["password", "code"] as const;
const REQUIRED = { password: ["password"], code: ["code"] } as const;

function Shown({ by, done }: Props & { by: "password" | "code" }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const show = useAct<ReauthenticateMutation>(SHOW);
  const form = useForm({
    name: "reauthenticate",
    initial: INITIAL,
    secret: SECRET,
    required: REQUIRED[by],
    submit: async (values) => {
      const { errors } = await show({ input: { [by]: values[by] } });
      if (!errors.length) done(true);
      return errors;
    },
  });
  return (
    <Form form={form}>
      {by === "password" ? <PasswordField /> : <CodeField autoFocus />}
      <Actions>
        <Button onClick={() => done(false)}>{common("cancel")}</Button>
        <Submit>{say("go_on")}</Submit>
      </Actions>
    </Form>
  );
}
