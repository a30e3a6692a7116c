import { graphql } from "react-relay";
import type { UnlinkAddressMutation } from "../../__generated__/UnlinkAddressMutation.graphql";
import type { LinkProps } from "../../app/routes";
import type { Texts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { TakeBack } from "./TakeBack";
import { UnknownLink } from "./UnknownLink";

const TEXTS = {
  title: { en: "Undo a linked address", nl: "Koppeling van een adres ongedaan maken" },
  intro: {
    en: "Someone who was logged in to your account accepted an invitation to another address, and so linked that address to your account. Was that not you?",
    nl: "Iemand die met je account was ingelogd, heeft een uitnodiging geaccepteerd die naar een ander adres was gestuurd. Zo is dat adres aan je account gekoppeld. Was jij dat niet?",
  },
  undo: { en: "Undo the link", nl: "Maak de koppeling ongedaan" },
  keep: {
    en: "Was it you? Then close this page; nothing changes.",
    nl: "Was jij het wel? Sluit dan deze pagina; er verandert niets.",
  },
  done_title: { en: "The link is undone", nl: "De koppeling is ongedaan gemaakt" },
  done: {
    en: "That address no longer belongs to your account. Choose a new password, to be safe.",
    nl: "Dat adres hoort niet meer bij je account. Kies voor de zekerheid een nieuw wachtwoord.",
  },
  USED: {
    en: "That address was taken off your account. Choose a new password, if you did not yet.",
    nl: "Dat adres is van je account gehaald. Kies een nieuw wachtwoord, als je dat nog niet deed.",
  },
  SUPERSEDED: {
    en: "That address is no further address of your account now, so there is nothing to undo.",
    nl: "Dat adres is nu geen extra adres van je account, dus er valt niets ongedaan te maken.",
  },
  EXPIRED: {
    en: "It could be used for two weeks. Was it not you who linked the address? Choose a new password, so that nobody else can use your account, and tell your administrator.",
    nl: "De link was twee weken te gebruiken. Heb je het adres niet zelf gekoppeld? Kies dan een nieuw wachtwoord, zodat niemand anders je account kan gebruiken, en waarschuw je beheerder.",
  },
} as const satisfies Texts;

const UNDO = graphql`
  mutation UnlinkAddressMutation($input: UndoEmailLinkInput!) {
    undoEmailLink(input: $input) {
      undone
      errors {
        code
        message
        field
      }
    }
  }
`;

/** Takes an address off the account again: from the mail that its primary address got. */
export default function UnlinkAddress({ secret }: LinkProps) {
  const act = useAct<UnlinkAddressMutation>(UNDO);
  if (!secret) return <UnknownLink />;
  const undo = (token: string) => act({ input: { token } });
  return <TakeBack secret={secret} purpose="UNDO_EMAIL_LINK" texts={TEXTS} undo={undo} />;
}
