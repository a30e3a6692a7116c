import { useId } from "react";
import layout from "../../design/layout.module.css";
import { Alert } from "../../design/Notice";
import form from "../../forms/Form.module.css";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./Partnerships.module.css";
import type { Found } from "./useFound";

const TEXTS = {
  choose: { en: "Choose the environment", nl: "Kies de omgeving" },
  count: {
    en: "{count, plural, =0 {No environment was found. It may have chosen not to be found.} one {# environment found} other {# environments found}}",
    nl: "{count, plural, =0 {Geen omgeving gevonden. Misschien wil die niet gevonden worden.} one {# omgeving gevonden} other {# omgevingen gevonden}}",
  },
  managers: {
    en: "{count, plural, =0 {no relationship manager} one {# relationship manager} other {# relationship managers}}",
    nl: "{count, plural, =0 {geen relatiebeheerder} one {# relatiebeheerder} other {# relatiebeheerders}}",
  },
} as const satisfies Texts;

interface Props {
  found: Found;
  chosen: string;
  error: string | undefined;
  choose: (id: string) => void;
}

/** What was found, to choose one of: a group of radio buttons, as keyboards and screen readers know them. */
export function FoundEnvironments({ found: { search, environments, looking, failed }, chosen, error, choose }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const id = useId();
  return (
    <>
      <p role="status" className={layout.quiet}>
        {looking ? common("loading") : search && say("count", { count: environments.length })}
      </p>
      {failed && <Alert>{failed}</Alert>}
      {environments.length > 0 && (
        <fieldset className={styles.found} aria-describedby={error && id}>
          <legend>{say("choose")}</legend>
          {environments.map((environment) => (
            <label key={environment.id} className={styles.choice}>
              <input
                type="radio"
                name={id}
                checked={environment.id === chosen}
                aria-invalid={error && environment.id === chosen ? true : undefined}
                onChange={() => choose(environment.id)}
              />
              <bdi>{environment.name}</bdi>
              <small>
                {[...environment.domains, say("managers", { count: environment.relationshipManagers.length })].join(
                  " · ",
                )}
              </small>
            </label>
          ))}
        </fieldset>
      )}
      {error && (
        <p className={form.error} id={id}>
          {error}
        </p>
      )}
    </>
  );
}
