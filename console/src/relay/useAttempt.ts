import { useCallback } from "react";
import { useAnnounce } from "../design/Announcer";
import { told } from "../forms/useForm";
import { COMMON } from "../language/common";
import { useTexts } from "../language/texts";

/** Does what has no form of its own; what went wrong is said. */
export function useAttempt() {
  const announce = useAnnounce();
  const say = useTexts(COMMON);
  return useCallback(
    (work: () => Promise<unknown>) => void work().catch((reason) => announce(told(reason, say))),
    [announce, say],
  );
}
