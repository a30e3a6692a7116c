import { Badge } from "../../design/Badge";
import { isolated, type Texts, useTexts } from "../../language/texts";
import type { Crossing } from "./crossing";
import styles from "./Partnerships.module.css";
import { WORDS } from "./texts";

const TEXTS = {
  in: { en: "People of {partner} in your organisations", nl: "Mensen van {partner} in jullie organisaties" },
  out: { en: "Your people in organisations of {partner}", nl: "Jullie mensen in organisaties van {partner}" },
  perhaps: { en: "perhaps another partner's", nl: "misschien van een andere partner" },
} as const satisfies Texts;

/** Memberships between two environments, by direction; nothing where there are none. */
export function CutList({ crossings, partner }: { crossings: readonly Crossing[]; partner: string }) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  if (!crossings.length) return null;
  return (
    <div className={styles.cut}>
      {(["in", "out"] as const).map((direction) => {
        const these = crossings.filter((one) => one.direction === direction);
        if (!these.length) return null;
        return (
          <section key={direction}>
            <h3>
              {say(direction, { partner: isolated(partner) })} ({these.length})
            </h3>
            <ul>
              {these.map(({ id, person, organisation, role, pending, inferred }) => (
                <li key={id}>
                  <b>
                    <bdi>{person.name ?? words("nameless")}</bdi>
                  </b>{" "}
                  · <bdi>{organisation}</bdi> · {role.name} {pending && <Badge tone="warn">{words("asked")}</Badge>}{" "}
                  {inferred && <Badge>{say("perhaps")}</Badge>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
