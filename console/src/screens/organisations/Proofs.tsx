import { graphql, useFragment } from "react-relay";
import type { Proofs_organisation$key } from "../../__generated__/Proofs_organisation.graphql";
import type { ProofsMutation } from "../../__generated__/ProofsMutation.graphql";
import type { ProofsQuery } from "../../__generated__/ProofsQuery.graphql";
import { useSession } from "../../app/session";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Alert } from "../../design/Notice";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useDeed } from "../../relay/useDeed";
import { useRead } from "../../relay/useRead";

const TEXTS = {
  title: { en: "Proof of the company number", nl: "Bewijs van het bedrijfsnummer" },
  NONE: {
    en: "Nobody has proven that this number is this company's: it was typed in. Until it is, others do not find it by its number, and its requests say that it is not proven.",
    nl: "Niemand heeft bewezen dat dit nummer van dit bedrijf is: het is ingetypt. Tot dat gebeurt vinden anderen het bedrijf niet op nummer, en staat bij verzoeken dat het niet bewezen is.",
  },
  REVIEWED: {
    en: "The operator of this server looked into it, and found the number to be this company's.",
    nl: "De beheerder van het systeem heeft het onderzocht: het nummer is van dit bedrijf.",
  },
  EHERKENNING: {
    en: "Somebody of the company logged in with eHerkenning, which named this number.",
    nl: "Iemand van het bedrijf logde in met eHerkenning, die dit nummer noemde.",
  },
  by_provider: { en: "Prove it with {name}", nl: "Bewijs het met {name}" },
  by_provider_hint: {
    en: "You log in there for this company, and come back here. It has to be a provider that names companies, such as eHerkenning.",
    nl: "Je logt daar in voor dit bedrijf en komt hier terug. Het moet een provider zijn die bedrijven noemt, zoals eHerkenning.",
  },
  no_provider: {
    en: "This server has no provider such as eHerkenning to log in with: the operator's review is the way to prove it.",
    nl: "Dit systeem heeft geen provider zoals eHerkenning om mee in te loggen: de beoordeling door de beheerder van het systeem is de manier om het te bewijzen.",
  },
  by_review: {
    en: "It is activated already, so ask the operator of this server directly to review it.",
    nl: "De organisatie is al geactiveerd: vraag de beheerder van het systeem rechtstreeks om een beoordeling.",
  },
  elsewhere: {
    en: "Only its administrators in its own environment can prove the number.",
    nl: "Alleen organisatiebeheerders uit de eigen omgeving van deze organisatie kunnen het nummer bewijzen.",
  },
} as const satisfies Texts;

const ORGANISATION = graphql`
  fragment Proofs_organisation on Organisation {
    id
    status
    verification
    environment {
      id
    }
  }
`;

const QUERY = graphql`
  query ProofsQuery {
    identityProviders {
      id
      name
    }
  }
`;

const START = graphql`
  mutation ProofsMutation($input: StartOrganisationProofInput!) {
    startOrganisationProof(input: $input) {
      startPath
      errors {
        code
        message
        field
      }
    }
  }
`;

interface Props {
  organisation: Proofs_organisation$key;
  /** Why the viewer can't prove it. */
  why: string | null;
}

/** Whether the company number is proven, by what, and the ways to prove it (ORG-12). */
export function Proofs({ why, ...props }: Props) {
  const say = useTexts(TEXTS);
  const { verification, status, ...organisation } = useFragment(ORGANISATION, props.organisation);
  const { place } = useSession();
  const atHome = place?.id === organisation.environment.id;
  return (
    <section className={layout.card} aria-labelledby="proof">
      <h2 id="proof">{say("title")}</h2>
      <p>{say(verification)}</p>
      {verification === "NONE" && (
        <>
          <Providers organisation={organisation.id} why={why ?? (atHome ? null : say("elsewhere"))} />
          {status === "ACTIVATED" && <p className={layout.quiet}>{say("by_review")}</p>}
        </>
      )}
    </section>
  );
}

/** Leaves for the provider by the browser itself, and comes back by it. */
function Providers({ organisation, why }: { organisation: string; why: string | null }) {
  const say = useTexts(TEXTS);
  const { identityProviders } = useRead<ProofsQuery>(QUERY, {});
  const start = useAct<ProofsMutation>(START);
  const { busy, refused, run } = useDeed();
  const leave = (providerId: string) =>
    run(async () => {
      const { startPath, errors } = await start({ input: { organisationId: organisation, providerId } });
      if (!startPath) return errors;
      location.assign(startPath);
      return new Promise<never>(() => {}); // busy until this page is gone
    });
  if (!identityProviders.length) return <p className={layout.quiet}>{say("no_provider")}</p>;
  return (
    <>
      {refused && <Alert>{refused}</Alert>}
      <p className={layout.quiet}>{say("by_provider_hint")}</p>
      <div className={layout.row}>
        {identityProviders.map(({ id, name }) => (
          <Button key={id} why={why} busy={busy} onClick={() => void leave(id)}>
            {say("by_provider", { name })}
          </Button>
        ))}
      </div>
    </>
  );
}
