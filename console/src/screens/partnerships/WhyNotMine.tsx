import { Link } from "wouter";
import { Notice } from "../../design/Notice";
import { type Texts, useTexts } from "../../language/texts";

const TEXTS = {
  role: {
    en: "Partnerships are the business of Advanced users and Administrators who hold the relationship-manager mark. You are {role} here. Ask an Administrator for another role.",
    nl: "Partnerschappen zijn voor gevorderde gebruikers en beheerders die als relatiebeheerder gemarkeerd zijn. Jij bent hier {role}. Vraag een beheerder om een andere rol.",
  },
  mark: {
    en: "Your role, {role}, would do, but you don't hold the relationship-manager mark. Ask an Administrator to give it to you.",
    nl: "Je rol, {role}, volstaat, maar je bent niet gemarkeerd als relatiebeheerder. Vraag een beheerder je die markering te geven.",
  },
  own_mark: {
    en: "Your role, {role}, would do, but you don't hold the relationship-manager mark. As Administrator you can give it to yourself.",
    nl: "Je rol, {role}, volstaat, maar je bent niet gemarkeerd als relatiebeheerder. Als beheerder kun je jezelf die markering geven.",
  },
  users: { en: "Go to Users", nl: "Ga naar Gebruikers" },
} as const satisfies Texts;

interface Props {
  role: { readonly key: string; readonly name: string };
  marked: boolean;
}

/** What a user lacks to manage partnerships, where they may not: the role, or the mark beside it (USR-7). */
const lacking = ({ role: { key }, marked }: Props) =>
  marked || key === "BASIC_USER" ? "role" : key === "ADMINISTRATOR" ? "own_mark" : "mark";

/** The sentence that says what the viewer lacks. */
export function useWhyNotMine() {
  const say = useTexts(TEXTS);
  return (viewer: Props) => say(lacking(viewer), { role: viewer.role.name });
}

/** Why the viewer has no part in partnerships. */
export function WhyNotMine(viewer: Props) {
  const say = useTexts(TEXTS);
  const why = useWhyNotMine();
  return (
    <>
      <Notice tone="warn">{why(viewer)}</Notice>
      {lacking(viewer) === "own_mark" && (
        <p>
          <Link href="/users">{say("users")}</Link>
        </p>
      )}
    </>
  );
}
