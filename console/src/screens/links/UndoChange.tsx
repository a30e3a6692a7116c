import { graphql } from "react-relay";
import type { UndoChangeMutation } from "../../__generated__/UndoChangeMutation.graphql";
import type { LinkProps } from "../../app/routes";
import type { Texts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { TakeBack } from "./TakeBack";
import { UnknownLink } from "./UnknownLink";

const TEXTS = {
  title: { en: "Undo a change of your account", nl: "Een wijziging van je account ongedaan maken" },
  intro: {
    en: "The mail with this link told what was changed. Was that not right? Then undo it. Undoing also logs everybody out and ends the password: you choose a new one by mail. Where an administrator had asked for the change, only that request ends.",
    nl: "In de mail met deze link staat wat er is gewijzigd. Klopte dat niet? Maak het dan ongedaan. Daarbij wordt iedereen ook uitgelogd en vervalt het wachtwoord: je kiest per mail een nieuw. Als een beheerder om de wijziging had gevraagd, vervalt alleen dat verzoek.",
  },
  undo: { en: "Undo the change", nl: "Maak de wijziging ongedaan" },
  keep: {
    en: "Was it right? Then close this page; nothing changes.",
    nl: "Klopte het wel? Sluit dan deze pagina; er verandert niets.",
  },
  done_title: { en: "The change is undone", nl: "De wijziging is ongedaan gemaakt" },
  done: {
    en: "Where everybody was logged out, no former password works any more: ask for a mail to choose a new one. Tell your administrator.",
    nl: "Als iedereen is uitgelogd, werkt geen eerder wachtwoord meer: vraag een mail aan om een nieuw te kiezen. Waarschuw je beheerder.",
  },
  USED: {
    en: "The change was undone. Choose a new password, if you did not yet.",
    nl: "De wijziging is ongedaan gemaakt. Kies een nieuw wachtwoord, als je dat nog niet deed.",
  },
  SUPERSEDED: { en: "There is nothing to undo any more.", nl: "Er valt niets meer ongedaan te maken." },
  EXPIRED: {
    en: "It could be used for two weeks. Was it not you who made the change? Choose a new password, so that nobody else can use your account, and tell your administrator.",
    nl: "De link was twee weken te gebruiken. Heb je de wijziging niet zelf gedaan? Kies dan een nieuw wachtwoord, zodat niemand anders je account kan gebruiken, en waarschuw je beheerder.",
  },
} as const satisfies Texts;

const UNDO = graphql`
  mutation UndoChangeMutation($input: UndoAccountChangeInput!) {
    undoAccountChange(input: $input) {
      undone
      errors {
        code
        message
        field
      }
    }
  }
`;

/** Takes a change of a way into the account back: from the mail that told of it. */
export default function UndoChange({ secret }: LinkProps) {
  const act = useAct<UndoChangeMutation>(UNDO);
  if (!secret) return <UnknownLink />;
  const undo = (token: string) => act({ input: { token } });
  return <TakeBack secret={secret} purpose="UNDO_ACCOUNT_CHANGE" texts={TEXTS} undo={undo} />;
}
