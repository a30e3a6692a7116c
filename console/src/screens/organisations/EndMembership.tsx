import { graphql, useFragment } from "react-relay";
import { useLocation } from "wouter";
import type { EndMembership_membership$key } from "../../__generated__/EndMembership_membership.graphql";
import type { EndMembershipMutation } from "../../__generated__/EndMembershipMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Confirm } from "../../forms/Confirm";
import { isolated, type Texts, Told, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";

const TEXTS = {
  leave_title: { en: "Leave this organisation", nl: "Deze organisatie verlaten" },
  leave_what: {
    en: "You lose access to the documents of {organisation} immediately. Your account and your place in your environment stay. To come back, somebody has to add you again.",
    nl: "Je hebt meteen geen toegang meer tot de documenten van {organisation}. Je account en je plek in je omgeving blijven. Om terug te komen moet iemand je opnieuw toevoegen.",
  },
  leave: { en: "Leave", nl: "Verlaten" },
  left: { en: "You left {organisation} just now.", nl: "Je hebt {organisation} verlaten." },
  remove_title: { en: "Remove {name}", nl: "{name} verwijderen" },
  remove_what: {
    en: "{name} loses access to the documents of {organisation} immediately, and is told so. Their account and their place in their environment stay.",
    nl: "{name} heeft meteen geen toegang meer tot de documenten van {organisation}, en krijgt daar bericht van. Account en plek in de eigen omgeving blijven.",
  },
  remove: { en: "Remove", nl: "Verwijderen" },
  removed: { en: "{name} is no member any more.", nl: "{name} is geen lid meer." },
  withdraw_title: { en: "Withdraw the request to {name}", nl: "Verzoek aan {name} intrekken" },
  withdraw_what: {
    en: "{name} can no longer accept the request to collaborate then. You can ask again later.",
    nl: "{name} kan het verzoek om samen te werken dan niet meer accepteren. Je kunt het later opnieuw vragen.",
  },
  withdraw: { en: "Withdraw", nl: "Intrekken" },
  withdrawn: { en: "The request to {name} was withdrawn.", nl: "Het verzoek aan {name} is ingetrokken." },
} as const satisfies Texts;

const MEMBERSHIP = graphql`
  fragment EndMembership_membership on Membership {
    id
    status
    organisationName
  }
`;

const END = graphql`
  mutation EndMembershipMutation($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      removedMembershipId
      errors {
        code
        message
        field
      }
    }
  }
`;

interface Props {
  membership: EndMembership_membership$key;
  name: string;
  /** It is the viewer's own: they leave. */
  own: boolean;
  onClose: () => void;
  /** It was somebody else's, and left the list. */
  gone?: () => void;
}

/** To remove a member, to take a request back, to leave: what it means, and then it is done (ORG-9). */
export function EndMembership({ name, own, onClose, gone, ...props }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const [, go] = useLocation();
  const { id, status, organisationName } = useFragment(MEMBERSHIP, props.membership);
  const end = useAct<EndMembershipMutation>(END);
  const way = own ? "leave" : status === "PENDING" ? "withdraw" : "remove";
  const done = { leave: "left", withdraw: "withdrawn", remove: "removed" } as const;
  const submit = async () => {
    const { errors } = await end({ input: { membershipId: id } });
    if (errors.length) return errors;
    announce(say(done[way], { name: isolated(name), organisation: isolated(organisationName) }));
    if (own) go("/organisations");
    else gone?.();
    return errors;
  };
  return (
    <Confirm title={say(`${way}_title`, { name: isolated(name) })} action={say(way)} submit={submit} onClose={onClose}>
      <p>
        <Told text={TEXTS[`${way}_what`]} name={<bdi>{name}</bdi>} organisation={<bdi>{organisationName}</bdi>} />
      </p>
    </Confirm>
  );
}
