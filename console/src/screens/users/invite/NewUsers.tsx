import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Badge } from "../../../design/Badge";
import { Button } from "../../../design/Button";
import { Plus } from "../../../design/Plus";
import { type Texts, useTexts } from "../../../language/texts";
import { USERS } from "../words";
import { NewUserDialog } from "./NewUserDialog";
import styles from "./NewUsers.module.css";
import { SeveralDialog } from "./SeveralDialog";

const TEXTS = {
  open: { en: "New users", nl: "Nieuwe gebruikers" },
  recommended: { en: "Recommended", nl: "Aanbevolen" },
  invite_hint: {
    en: "For colleagues at your own domain: they accept by a link.",
    nl: "Voor collega's op je eigen domein: zij accepteren via een link.",
  },
  add_hint: {
    en: "For any address: all they do is set a password.",
    nl: "Voor elk adres: zij stellen alleen een wachtwoord in.",
  },
  several_hint: { en: "From a list or a CSV file.", nl: "Uit een lijst of een CSV-bestand." },
  not_yours: {
    en: "Your role does not give access to this: an Administrator invites and adds users.",
    nl: "Je rol geeft hier geen toegang toe: een beheerder nodigt gebruikers uit en voegt ze toe.",
  },
} as const satisfies Texts;

const loadMenu = () => import("./WaysMenu");
const WaysMenu = lazy(loadMenu);

const WAYS = ["invite", "add", "several"] as const;
type Way = (typeof WAYS)[number];

/** The round button, with the ways to let people in. */
export function NewUsers({ permissions }: { permissions: readonly string[] }) {
  const say = useTexts(TEXTS);
  const button = useRef<HTMLButtonElement>(null);
  const [way, setWay] = useState<Way | null>(null);
  const close = () => setWay(null);
  useEffect(() => {
    if (way) return () => button.current?.focus(); // the item of the menu is gone by then
    return undefined;
  }, [way]);
  const [asked, setAsked] = useState(false);
  const allowed = permissions.includes("USER_INVITE");
  const preload = () => void loadMenu().catch(() => {});
  const plain = (
    <Button
      kind="round"
      aria-label={say("open")}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={preload}
      onFocus={preload}
      onClick={() => setAsked(true)}
    >
      <Plus />
    </Button>
  );
  return (
    <>
      <div className={styles.corner}>
        {allowed ? (
          <Suspense fallback={plain}>
            {asked ? (
              <WaysMenu
                ref={button}
                label={say("open")}
                icon={<Plus />}
                ways={WAYS.map((each) => ({ key: each, said: <Said way={each} />, choose: () => setWay(each) }))}
              />
            ) : (
              plain
            )}
          </Suspense>
        ) : (
          <Button kind="round" aria-label={say("open")} why={say("not_yours")}>
            <Plus />
          </Button>
        )}
      </div>
      {(way === "invite" || way === "add") && <NewUserDialog key={way} way={way} turn={setWay} onClose={close} />}
      {way === "several" && <SeveralDialog onClose={close} />}
    </>
  );
}

function Said({ way }: { way: Way }) {
  const say = useTexts(TEXTS);
  const users = useTexts(USERS);
  return (
    <>
      <span className={styles.way}>
        {users(way)}
        {way === "invite" && <Badge tone="accent">{say("recommended")}</Badge>}
      </span>
      <span className={styles.hint}>{say(`${way}_hint`)}</span>
    </>
  );
}
