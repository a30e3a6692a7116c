import { useSession } from "../../app/session";
import { PasskeyButton } from "../log_in/PasskeyButton";
import { usePasskeyLogIn } from "../log_in/usePasskeyLogIn";

/** A log-in by passkey begins a session that was shown just now: it takes the place of the one at hand. */
export function ReauthenticateByPasskey({ done }: { done: (shown: boolean) => void }) {
  const { me, refresh } = useSession();
  const passkey = usePasskeyLogIn();
  const entered = async (account: string | null) => {
    const same = account === me.id;
    if (!same) await refresh(); // it was somebody else's: they are logged in now
    done(same);
  };
  return <PasskeyButton by={passkey.alone} entered={entered} />;
}
