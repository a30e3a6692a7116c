import { useMemo } from "react";
import { graphql, useFragment } from "react-relay";
import { Link } from "wouter";
import type { SettingsForm_environment$key } from "../../__generated__/SettingsForm_environment.graphql";
import type { SettingsFormMutation } from "../../__generated__/SettingsFormMutation.graphql";
import { useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Notice } from "../../design/Notice";
import { Actions, CheckField, Form, SelectField, Submit, TextField } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { LANGUAGES } from "../../language/language";
import { type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useReauthentication } from "../reauthentication/Reauthentication";
import styles from "./Environment.module.css";
import { SETTINGS } from "./settings";

const TEXTS = {
  ...SETTINGS,
  discoverable_hint: {
    en: "By its name, or by the proven number of an activated organisation. They see its name, its domains and its relationship managers, and no more.",
    nl: "Op naam, of op het bewezen nummer van een geactiveerde organisatie. Ze zien de naam, de domeinen en de relatiebeheerders, en meer niet.",
  },
  locale_hint: {
    en: "Of mails to people who have no account yet.",
    nl: "Van mails aan mensen die nog geen account hebben.",
  },
  two_factor_hint: {
    en: "Users without one get nothing here but the way to set one up.",
    nl: "Gebruikers zonder tweede factor kunnen hier niets, behalve er een instellen.",
  },
  own_factor: {
    en: "To require one of others, set up your own first: under {account}.",
    nl: "Stel eerst zelf een tweede factor in voor je die van anderen vraagt: onder {account}.",
  },
  account: { en: "My account", nl: "Mijn account" },
  discard: { en: "Undo what I changed", nl: "Mijn wijzigingen ongedaan maken" },
  nothing: { en: "You have not changed anything yet.", nl: "Je hebt nog niets gewijzigd." },
  saved: { en: "The settings were saved.", nl: "De instellingen zijn opgeslagen." },
} as const satisfies Texts;

const UPDATE = graphql`
  mutation SettingsFormMutation($input: UpdateEnvironmentInput!) {
    updateEnvironment(input: $input) {
      environment {
        id
        ...SettingsForm_environment
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

interface Props {
  environment: SettingsForm_environment$key;
  /** Whether the viewer has a second factor: without one, they can't require it of others. */
  hasFactor: boolean;
}

/** The settings, to change. What is sent are those that were changed, and no others. */
export function SettingsForm({ environment, hasFactor }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const { refresh } = useSession();
  const confirmed = useReauthentication();
  const update = useAct<SettingsFormMutation>(UPDATE);
  const { id, name, joinPolicy, discoverable, locale, requireTwoFactor } = useFragment(
    graphql`
      fragment SettingsForm_environment on Environment {
        id
        name
        joinPolicy
        discoverable
        locale
        requireTwoFactor
      }
    `,
    environment,
  );
  const initial = useMemo(
    () => ({ name, joinPolicy, discoverable, locale, requireTwoFactor }),
    [name, joinPolicy, discoverable, locale, requireTwoFactor],
  );
  const form = useForm({
    name: `environment ${id}`,
    initial,
    required: REQUIRED,
    submit: async (values) => {
      const input = changes(initial, values);
      const { errors } = await confirmed(() => update({ input }));
      if (errors.length) return errors;
      announce(say("saved"));
      if (input.name !== undefined) await refresh();
      return errors;
    },
  });
  const unchanged = Object.keys(changes(initial, form.values)).length === 0;
  return (
    <section className={layout.card}>
      <h2>{say("settings")}</h2>
      <div className={styles.form}>
        <Form form={form}>
          <TextField name="name" label={say("name")} />
          <SelectField
            name="joinPolicy"
            label={say("join_policy")}
            options={[
              ["AUTOMATIC", say("join_policy_AUTOMATIC")],
              ["CLOSED", say("join_policy_CLOSED")],
            ]}
          />
          <SelectField
            name="locale"
            label={say("locale")}
            hint={say("locale_hint")}
            options={Object.entries(LANGUAGES)}
          />
          <CheckField name="discoverable" label={say("discoverable")} hint={say("discoverable_hint")} />
          <CheckField name="requireTwoFactor" label={say("two_factor")} hint={say("two_factor_hint")} />
          {!requireTwoFactor && !hasFactor && (
            <Notice>
              <Told text={TEXTS.own_factor} account={<Link href="/account/security">{say("account")}</Link>} />
            </Notice>
          )}
          <Actions>
            {!unchanged && (
              <Button kind="quiet" onClick={form.forget}>
                {say("discard")}
              </Button>
            )}
            <Submit why={unchanged ? say("nothing") : null}>{common("save")}</Submit>
          </Actions>
        </Form>
      </div>
    </section>
  );
}

/** The values that are others than before. */
function changes<T extends Record<string, unknown>>(before: T, after: T): Partial<T> {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => value !== before[key])) as Partial<T>;
}
