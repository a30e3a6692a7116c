import { graphql, useFragment } from "react-relay";
import type { Activation_organisation$key } from "../../__generated__/Activation_organisation.graphql";
import type {
  ActivationMethod,
  ActivationRequestMutation,
} from "../../__generated__/ActivationRequestMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Alert, Notice } from "../../design/Notice";
import { useMoments } from "../../language/moments";
import { type Texts, useTexts } from "../../language/texts";
import { useAct } from "../../relay/useAct";
import { useDeed } from "../../relay/useDeed";
import { ActivationCode } from "./ActivationCode";

const TEXTS = {
  title: { en: "Activation", nl: "Activering" },
  lead: {
    en: "With a code by mail you can start at once. It proves nothing about the company number: a review by the operator of this server does both.",
    nl: "Met een code per mail kun je meteen beginnen. Die bewijst niets over het bedrijfsnummer: een beoordeling door de beheerder van het systeem doet beide.",
  },
  refused: { en: "The operator refused: {reason}", nl: "De beheerder van het systeem wees het af: {reason}" },
  waits: {
    en: "A review was asked for on {date}. The operator of this server looks into it, and you get a notice.",
    nl: "Op {date} is om een beoordeling gevraagd. De beheerder van het systeem kijkt ernaar, en je krijgt bericht.",
  },
  code: { en: "Mail me a code", nl: "Mail mij een code" },
  code_anew: { en: "Mail a new code", nl: "Mail een nieuwe code" },
  review: { en: "Ask for a review", nl: "Vraag om een beoordeling" },
  asked_EMAIL_CODE: { en: "A code is on its way to you.", nl: "Er is een code naar je onderweg." },
  asked_MANUAL_REVIEW: { en: "The review was asked for.", nl: "De beoordeling is gevraagd." },
} as const satisfies Texts;

const ORGANISATION = graphql`
  fragment Activation_organisation on Organisation {
    id
    activation {
      method
      requestedAt
      refusal
    }
  }
`;

const REQUEST = graphql`
  mutation ActivationRequestMutation($input: RequestActivationInput!) {
    requestActivation(input: $input) {
      organisation {
        id
        ...Activation_organisation
        ...Standing_organisation
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

interface Props {
  organisation: Activation_organisation$key;
  /** Why the viewer can't activate it. */
  why: string | null;
}

/** How an organisation is activated: by a code that is mailed, or by the operator's review (ORG-3). */
export function Activation({ why, ...props }: Props) {
  const say = useTexts(TEXTS);
  const moments = useMoments();
  const announce = useAnnounce();
  const { id, activation } = useFragment(ORGANISATION, props.organisation);
  const request = useAct<ActivationRequestMutation>(REQUEST);
  const { busy, refused, run } = useDeed();
  const ask = (method: ActivationMethod) =>
    run(async () => {
      const { errors } = await request({ input: { organisationId: id, method } });
      if (!errors.length) announce(say(`asked_${method}`));
      return errors;
    });
  const open = activation && !activation.refusal ? activation : null;
  const coded = open?.method === "EMAIL_CODE";
  return (
    <section className={layout.card} aria-labelledby="activation">
      <h2 id="activation">{say("title")}</h2>
      <p className={layout.lead}>{say("lead")}</p>
      {activation?.refusal && <Notice tone="warn">{say("refused", { reason: activation.refusal })}</Notice>}
      {open?.method === "MANUAL_REVIEW" && <Notice>{say("waits", { date: moments.full(open.requestedAt) })}</Notice>}
      {refused && <Alert>{refused}</Alert>}
      {coded && <ActivationCode organisation={id} />}
      <div className={layout.row}>
        <Button kind={coded ? "second" : "primary"} why={why} busy={busy} onClick={() => void ask("EMAIL_CODE")}>
          {say(coded ? "code_anew" : "code")}
        </Button>
        {open?.method !== "MANUAL_REVIEW" && (
          <Button why={why} busy={busy} onClick={() => void ask("MANUAL_REVIEW")}>
            {say("review")}
          </Button>
        )}
      </div>
    </section>
  );
}
