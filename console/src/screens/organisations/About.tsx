import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { About_organisation$data, About_organisation$key } from "../../__generated__/About_organisation.graphql";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import { Activation } from "./Activation";
import { EndMembership } from "./EndMembership";
import styles from "./organisations.module.css";
import { Proofs } from "./Proofs";
import { Rename } from "./Rename";
import { CompanyNumber, Proof, Standing } from "./Standing";
import { useWhyNot } from "./whyNot";
import { WORDS } from "./words";

const TEXTS = {
  company: { en: "Company", nl: "Bedrijf" },
  rename: { en: "Change name", nl: "Naam wijzigen" },
  not_yours: {
    en: "Only organisation administrators of this organisation can rename it, activate it and prove its number.",
    nl: "Alleen organisatiebeheerders van deze organisatie kunnen de naam wijzigen, activeren en het nummer bewijzen.",
  },
  since: { en: "since {date}", nl: "sinds {date}" },
  you: { en: "You", nl: "Jij" },
  you_none: {
    en: "You are no member: you see this organisation as an administrator of its environment.",
    nl: "Je bent geen lid: je ziet deze organisatie als beheerder van de omgeving.",
  },
  leave: { en: "Leave this organisation", nl: "Deze organisatie verlaten" },
} as const satisfies Texts;

const ORGANISATION = graphql`
  fragment About_organisation on Organisation {
    id
    name
    status
    verifiedAt
    viewerPermissions
    environment {
      id
      name
    }
    viewerMembership {
      id
      role {
        key
        name
      }
      viewerCanRemove {
        allowed
        code
        message
      }
      ...EndMembership_membership
    }
    ...Standing_organisation
    ...Activation_organisation
    ...Proofs_organisation
    ...Rename_organisation
  }
`;

/** What the organisation is, how it is activated and its number proven; and the way out of it. */
export function About(props: { organisation: About_organisation$key }) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const moments = useMoments();
  const organisation = useFragment(ORGANISATION, props.organisation);
  const { name, status, verifiedAt, environment, viewerMembership } = organisation;
  const [renaming, setRenaming] = useState(false);
  const manages = organisation.viewerPermissions.includes("ORGANISATION_MANAGE");
  const why = manages ? null : say("not_yours");
  return (
    <div className={styles.about}>
      <section className={layout.card} aria-labelledby="company">
        <header className={layout.head}>
          <h2 id="company">{say("company")}</h2>
          <Button why={why} onClick={() => setRenaming(true)}>
            {say("rename")}
          </Button>
        </header>
        <dl>
          <dt>{words("name")}</dt>
          <dd>
            <bdi>{name}</bdi>
          </dd>
          <dt>{words("number")}</dt>
          <dd>
            <CompanyNumber organisation={organisation} />
          </dd>
          <dt>{words("environment")}</dt>
          <dd>
            <bdi>{environment.name}</bdi>
          </dd>
          <dt>{words("status")}</dt>
          <dd>
            <Standing organisation={organisation} />
          </dd>
          <dt>{words("proof")}</dt>
          <dd>
            <Proof organisation={organisation} /> {verifiedAt && say("since", { date: moments.date(verifiedAt) })}
          </dd>
        </dl>
      </section>
      {status === "PENDING" && <Activation organisation={organisation} why={why} />}
      <Proofs organisation={organisation} why={why} />
      <You membership={viewerMembership} />
      {renaming && <Rename organisation={organisation} onClose={() => setRenaming(false)} />}
    </div>
  );
}

/** The viewer in it, and the way to leave. */
function You({ membership }: { membership: About_organisation$data["viewerMembership"] }) {
  const say = useTexts(TEXTS);
  const whyNot = useWhyNot();
  const [leaving, setLeaving] = useState(false);
  return (
    <section className={layout.card} aria-labelledby="you">
      <h2 id="you">{say("you")}</h2>
      {membership ? (
        <div className={layout.head}>
          <p>{membership.role.name}</p>
          <Button kind="danger" why={whyNot(membership.viewerCanRemove)} onClick={() => setLeaving(true)}>
            {say("leave")}
          </Button>
        </div>
      ) : (
        <p>{say("you_none")}</p>
      )}
      {leaving && membership && <EndMembership membership={membership} name="" own onClose={() => setLeaving(false)} />}
    </section>
  );
}
