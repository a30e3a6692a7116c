import { useLocation } from "wouter";
import { Button } from "../design/Button";
import layout from "../design/layout.module.css";
import { Alert } from "../design/Notice";
import { type Texts, useTexts } from "../language/texts";
import type { Fault } from "../relay/faults";
import { useSession } from "./session";

const TEXTS = {
  title: { en: "This environment is closed to you now", nl: "Deze omgeving is nu voor je gesloten" },
  elsewhere: { en: "Go to {name}", nl: "Ga naar {name}" },
  factor: { en: "Set up a second factor", nl: "Tweede factor instellen" },
  account: { en: "My account", nl: "Mijn account" },
  log_out: { en: "Log out", nl: "Uitloggen" },
} as const satisfies Texts;

/** Access to the environment at hand is over: why, and where else the person can go. */
export function Stopped({ fault }: { fault: Fault }) {
  const say = useTexts(TEXTS);
  const { me, place, choose, logOut } = useSession();
  const [, go] = useLocation();
  const needsFactor = fault.code === "TWO_FACTOR_REQUIRED";
  const others = me.places.filter(({ id, status }) => id !== place?.id && status !== "BLOCKED");
  return (
    <main className={layout.screen}>
      <h1>{say("title")}</h1>
      <Alert>{fault.message}</Alert>
      <div className={layout.row}>
        {needsFactor && (
          <Button kind="primary" onClick={() => go("/account/security")}>
            {say("factor")}
          </Button>
        )}
        {others.map(({ id, name }) => (
          <Button key={id} kind={needsFactor ? "second" : "primary"} onClick={() => choose(id)}>
            {say("elsewhere", { name })}
          </Button>
        ))}
        {!needsFactor && <Button onClick={() => go("/account")}>{say("account")}</Button>}
        <Button onClick={() => void logOut()}>{say("log_out")}</Button>
      </div>
    </main>
  );
}
