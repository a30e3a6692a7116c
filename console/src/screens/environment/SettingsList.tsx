import { graphql, useFragment } from "react-relay";
import type { SettingsList_environment$key } from "../../__generated__/SettingsList_environment.graphql";
import layout from "../../design/layout.module.css";
import { isLanguage, LANGUAGES } from "../../language/language";
import { useTexts } from "../../language/texts";
import { SETTINGS } from "./settings";

/** The settings, for who may not change them. */
export function SettingsList({ environment }: { environment: SettingsList_environment$key }) {
  const say = useTexts(SETTINGS);
  const settings = useFragment(
    graphql`
      fragment SettingsList_environment on Environment {
        name
        joinPolicy
        discoverable
        requireTwoFactor
        locale
      }
    `,
    environment,
  );
  const { locale } = settings;
  return (
    <section className={layout.card}>
      <h2>{say("settings")}</h2>
      <dl>
        <dt>{say("name")}</dt>
        <dd>
          <bdi>{settings.name}</bdi>
        </dd>
        <dt>{say("join_policy")}</dt>
        <dd>{say(`join_policy_${settings.joinPolicy}`)}</dd>
        <dt>{say("discoverable")}</dt>
        <dd>{say(settings.discoverable ? "yes" : "no")}</dd>
        <dt>{say("locale")}</dt>
        <dd>{isLanguage(locale) ? LANGUAGES[locale] : locale}</dd>
        <dt>{say("two_factor")}</dt>
        <dd>{say(settings.requireTwoFactor ? "yes" : "no")}</dd>
      </dl>
    </section>
  );
}
