import { useTexts } from "../../language/texts";
import { Outcome } from "./Outcome";
import { To } from "./To";
import { LINK_TEXTS } from "./texts";

/** What is no link of ours, or none for this page. */
export function UnknownLink() {
  const say = useTexts(LINK_TEXTS);
  return (
    <Outcome title={say("UNKNOWN_title")} told={say("UNKNOWN")}>
      <To to="/">{say("to_welkom")}</To>
    </Outcome>
  );
}
