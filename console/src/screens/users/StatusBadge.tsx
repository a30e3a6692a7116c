import type { UserStatus } from "../../__generated__/accountQuery.graphql";
import { Badge, type Tone } from "../../design/Badge";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";

const TONES = { ACTIVE: "good", INVITED: "plain", BLOCKED: "bad" } as const satisfies Record<UserStatus, Tone>;

export function StatusBadge({ status }: { status: UserStatus }) {
  const common = useTexts(COMMON);
  return <Badge tone={TONES[status]}>{common(`status_${status}`)}</Badge>;
}
