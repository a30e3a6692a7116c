import { type Place, useSession } from "../../app/session";
import { useAnnounce } from "../../design/Announcer";
import { Badge } from "../../design/Badge";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { StatusBadge } from "../users/StatusBadge";
import styles from "./account.module.css";
import { LeaveEnvironment } from "./LeaveEnvironment";
import { Section } from "./Section";
import { useDialogs } from "./useDialogs";

const TEXTS = {
  title: { en: "Environments", nl: "Omgevingen" },
  about: {
    en: "Where you are a user, and in which role. You work in one of them at a time.",
    nl: "Waar je gebruiker bent, en in welke rol. Je werkt steeds in één ervan.",
  },
  none: {
    en: "You are a user of no environment now. Accept an invitation, or ask an administrator for one.",
    nl: "Je bent nu nergens gebruiker. Accepteer een uitnodiging, of vraag een beheerder erom.",
  },
  here: { en: "You work here", nl: "Je werkt hier" },
  work: { en: "Work here", nl: "Hier werken" },
  work_of: { en: "Work here: {name}", nl: "Hier werken: {name}" },
  chosen: { en: "You work in {name} now.", nl: "Je werkt nu in {name}." },
  blocked: {
    en: "You are blocked there. Ask one of its administrators.",
    nl: "Je bent daar geblokkeerd. Vraag het een van de beheerders daar.",
  },
  leave: { en: "Leave", nl: "Verlaten" },
  leave_of: { en: "Leave {name}", nl: "{name} verlaten" },
} as const satisfies Texts;

/** Every environment of the account: to work there, or to leave it. */
export function OwnPlaces() {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const { me, place: current, choose } = useSession();
  const { opened, open, close, heading } = useDialogs<Place>();
  const work = ({ id, name }: Place) => {
    choose(id);
    announce(say("chosen", { name }));
    heading.current?.focus(); // the button that was pressed is gone
  };
  return (
    <Section title={say("title")} about={say("about")} heading={heading}>
      {me.places.length === 0 ? (
        <p>{say("none")}</p>
      ) : (
        <ul className={styles.rows}>
          {me.places.map((place) => {
            const { id, name, role, status } = place;
            const blocked = status === "BLOCKED" ? say("blocked") : null;
            return (
              <li key={id}>
                <div className={styles.what}>
                  <bdi className={styles.name}>{name}</bdi>
                  <span className={layout.row}>
                    {common(`role_${role}`)}
                    <StatusBadge status={status} />
                    {id === current?.id && <Badge tone="accent">{say("here")}</Badge>}
                  </span>
                </div>
                <div className={layout.row}>
                  {id !== current?.id && (
                    <Button why={blocked} aria-label={say("work_of", { name })} onClick={() => work(place)}>
                      {say("work")}
                    </Button>
                  )}
                  <Button
                    kind="danger"
                    why={blocked}
                    aria-label={say("leave_of", { name })}
                    onClick={() => open(place)}
                  >
                    {say("leave")}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {opened && <LeaveEnvironment place={opened} close={close} />}
    </Section>
  );
}
