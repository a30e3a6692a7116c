import { graphql } from "react-relay";
import type { EnvironmentSettingsQuery } from "../../__generated__/EnvironmentSettingsQuery.graphql";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { OnlyAdministrators } from "../administrators/OnlyAdministrators";
import { Domains } from "./Domains";
import { SettingsForm } from "./SettingsForm";
import { SettingsList } from "./SettingsList";
import { Storage } from "./Storage";

const TEXTS = {
  title: { en: "Environment", nl: "Omgeving" },
  only: {
    en: "Only Administrators change these settings, prove domains, and see how much storage is used.",
    nl: "Alleen beheerders wijzigen deze instellingen, bewijzen domeinen en zien hoeveel opslag er gebruikt wordt.",
  },
} as const satisfies Texts;

const QUERY = graphql`
  query EnvironmentSettingsQuery {
    environment {
      id
      viewerPermissions
      ...SettingsForm_environment
      ...SettingsList_environment
      ...Domains_environment
      ...Storage_environment
    }
    account {
      id
      twoFactor {
        enabled
      }
    }
  }
`;

/** What an environment's Administrators decide about it; to others what is decided. */
export default function EnvironmentSettings() {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { environment, account } = useRead<EnvironmentSettingsQuery>(QUERY, {});
  if (!environment) return <p>{common("not_allowed")}</p>;
  const manages = environment.viewerPermissions.includes("ENVIRONMENT_MANAGE");
  return (
    <div className={layout.screen}>
      <h1>{say("title")}</h1>
      {!manages && <OnlyAdministrators why={say("only")} />}
      {manages ? (
        <SettingsForm key={environment.id} environment={environment} hasFactor={account.twoFactor.enabled} />
      ) : (
        <SettingsList environment={environment} />
      )}
      <Domains environment={environment} />
      <Storage environment={environment} />
    </div>
  );
}
