import { TextField } from "../../forms/Form";
import { useTexts } from "../../language/texts";
import { LINK_TEXTS } from "./texts";

interface Props {
  /** For the browser's own store of passwords. */
  address?: string | undefined;
  label?: string;
}

/** The field `password` of a form in which one chooses it. */
export function NewPasswordField({ address, label }: Props) {
  const say = useTexts(LINK_TEXTS);
  return (
    <>
      {address && <input hidden name="username" autoComplete="username" value={address} readOnly />}
      <TextField
        name="password"
        type="password"
        label={label ?? say("password")}
        hint={say("password_hint")}
        autoComplete="new-password"
      />
    </>
  );
}
