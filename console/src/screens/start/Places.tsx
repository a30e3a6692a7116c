import { useSession } from "../../app/session";
import { Badge } from "../../design/Badge";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";
import { StatusBadge } from "../users/StatusBadge";
import { Card } from "./Card";
import styles from "./Start.module.css";
import { TEXTS } from "./texts";

/** Every environment that one has a place in, with the role that one has there. */
export function Places() {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { me, place, choose } = useSession();
  return (
    <Card title={say("places")}>
      <ul className={styles.lines}>
        {me.places.map(({ id, name, role, status }) => (
          <li key={id} data-place={id}>
            <span>
              <bdi>{name}</bdi> <span className={layout.quiet}>{common(`role_${role}`)}</span>
            </span>
            <span className={layout.row}>
              {status !== "ACTIVE" && <StatusBadge status={status} />}
              {id === place?.id ? (
                <Badge tone="accent">{say("here")}</Badge>
              ) : (
                status !== "BLOCKED" && (
                  <Button kind="quiet" onClick={() => choose(id)}>
                    {say("work_here")}
                  </Button>
                )
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
