import { useState } from "react";
import { graphql } from "react-relay";
import type { EndDialogMutation } from "../../__generated__/EndDialogMutation.graphql";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import { Alert, Notice } from "../../design/Notice";
import { Actions } from "../../forms/Form";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useDeed } from "../../relay/useDeed";
import { Completeness } from "./Completeness";
import { CutList } from "./CutList";
import { useChanges } from "./changes";
import type { Partnership } from "./PartnershipDialog";
import { ReadingProgress } from "./ReadingProgress";
import { useCrossings } from "./useCrossings";
import { useOvertaken } from "./useOvertaken";

const TEXTS = {
  title: { en: "End the partnership with {partner}", nl: "Het partnerschap met {partner} beëindigen" },
  ended_title: { en: "The partnership with {partner} was ended", nl: "Het partnerschap met {partner} is beëindigd" },
  lead: {
    en: "Ending cuts every membership and every open request between the two environments, in both directions, at once. It can't be taken back: each person would have to be asked again.",
    nl: "Beëindigen verbreekt meteen elk lidmaatschap en elk open verzoek tussen de twee omgevingen, in beide richtingen. Het kan niet ongedaan worden gemaakt: iedereen zou opnieuw gevraagd moeten worden.",
  },
  preview: {
    en: "{count, plural, =0 {As far as you can see, nothing is cut.} one {This would be cut:} other {These # would be cut:}}",
    nl: "{count, plural, =0 {Voor zover je kunt zien wordt niets verbroken.} one {Dit wordt verbroken:} other {Deze # worden verbroken:}}",
  },
  cut: {
    en: "{count, plural, =0 {Nothing was cut: nobody was a member on the other side, or asked.} one {# membership or request was cut.} other {# memberships and requests were cut.}}",
    nl: "{count, plural, =0 {Er is niets verbroken: niemand was lid aan de andere kant, of gevraagd.} one {# lidmaatschap of verzoek is verbroken.} other {# lidmaatschappen en verzoeken zijn verbroken.}}",
  },
  unseen: {
    en: "{count, plural, one {# of them was not in the list that you saw. Administrators find it in the audit log:} other {# of them were not in the list that you saw. Administrators find them in the audit log:}}",
    nl: "{count, plural, one {# daarvan stond niet in de lijst die je zag. Beheerders vinden het in het logboek:} other {# daarvan stonden niet in de lijst die je zag. Beheerders vinden ze in het logboek:}}",
  },
  end: { en: "End partnership", nl: "Partnerschap beëindigen" },
  ended: { en: "The partnership with {partner} has ended.", nl: "Het partnerschap met {partner} is beëindigd." },
} as const satisfies Texts;

const MUTATION = graphql`
  mutation EndDialogMutation($input: EndPartnershipInput!) {
    endPartnership(input: $input) {
      partnership {
        ...PartnershipCard_partnership
      }
      removedMembershipIds
      errors {
        code
        message
        field
      }
    }
  }
`;

/** Ends a partnership: before it, what would be cut as far as the viewer may see it; after it, what was (PAR-6). */
export function EndDialog({ partnership: { id, status, partner } }: { partnership: Partnership }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const { close, changed, finished } = useChanges();
  const end = useAct<EndDialogMutation>(MUTATION);
  const { busy, refused, run } = useDeed();
  const overtaken = useOvertaken(status, "ACTIVE");
  const why = busy ? null : overtaken; // what is being done here may be why
  const { reading, stop } = useCrossings();
  const [removed, setRemoved] = useState<readonly string[] | null>(null);
  const between = reading.crossings.found.filter((one) => one.partner === null || one.partner.id === partner.id);
  const values = { partner: isolated(partner.name) };

  if (removed) {
    const seen = reading.crossings.found.filter((one) => removed.includes(one.id));
    const unseen = removed.filter((one) => !seen.some(({ id }) => id === one));
    const leave = () => finished(say("ended", values));
    return (
      <Dialog title={say("ended_title", values)} onClose={leave} wide key="ended">
        <p role="status">{say("cut", { count: removed.length })}</p>
        <CutList crossings={seen} partner={partner.name} />
        {unseen.length > 0 && (
          <div>
            <p>{say("unseen", { count: unseen.length })}</p>
            <ul>
              {unseen.map((one) => (
                <li key={one}>
                  <code>{one}</code>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Actions>
          <Button kind="primary" onClick={leave}>
            {common("close")}
          </Button>
        </Actions>
      </Dialog>
    );
  }

  const press = () =>
    run(async () => {
      const { errors, removedMembershipIds } = await end({ input: { partnershipId: id } });
      if (!errors.length) {
        stop();
        setRemoved(removedMembershipIds ?? []);
        changed(say("ended", values));
      }
      return errors;
    });
  return (
    <Dialog title={say("title", values)} onClose={close} wide key="preview">
      {refused && <Alert>{refused}</Alert>}
      <p>{say("lead")}</p>
      <ReadingProgress reading={reading} stop={stop} />
      {reading.state !== "reading" && <p>{say("preview", { count: between.length })}</p>}
      <CutList crossings={between} partner={partner.name} />
      {reading.state !== "reading" && <Completeness reading={reading} />}
      {why && <Notice tone="warn">{why}</Notice>}
      <Actions>
        <Button onClick={close}>{common("cancel")}</Button>
        <Button kind="danger" busy={busy} why={why} onClick={press}>
          {say("end")}
        </Button>
      </Actions>
    </Dialog>
  );
}
