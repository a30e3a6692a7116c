import { useLocation } from "wouter";
import { type Place, useSession } from "../../app/session";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { type Texts, Told, useTexts } from "../../language/texts";

const TEXTS = {
  why: {
    en: "Nobody else could invite people to {name} then, or change its roles. Give a colleague the role of Administrator first.",
    nl: "Niemand anders zou dan nog mensen kunnen uitnodigen in {name}, of rollen kunnen wijzigen. Geef eerst een collega de rol Beheerder.",
  },
  to_users: { en: "To the users of {name}", nl: "Naar de gebruikers van {name}" },
} as const satisfies Texts;

/** What the last administrator can do before they go (USR-5). */
export function LastAdministrator({ place: { id, name }, close }: { place: Place; close: () => void }) {
  const say = useTexts(TEXTS);
  const { choose } = useSession();
  const [, go] = useLocation();
  const toUsers = () => {
    close();
    choose(id);
    go("/users");
  };
  return (
    <>
      <p>
        <Told text={TEXTS.why} name={<bdi>{name}</bdi>} />
      </p>
      <div className={layout.row}>
        <Button onClick={toUsers}>{say("to_users", { name })}</Button>
      </div>
    </>
  );
}
