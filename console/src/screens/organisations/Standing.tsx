import { graphql, useFragment } from "react-relay";
import type { Standing_organisation$key } from "../../__generated__/Standing_organisation.graphql";
import { Badge } from "../../design/Badge";
import { useTexts } from "../../language/texts";
import { WORDS } from "./words";

const ORGANISATION = graphql`
  fragment Standing_organisation on Organisation {
    status
    verification
    identifier {
      scheme
      value
    }
    activation {
      refusal
    }
  }
`;

interface Props {
  organisation: Standing_organisation$key;
}

/** Whether it is activated; to its administrators also that it was refused. */
export function Standing(props: Props) {
  const say = useTexts(WORDS);
  const { status, activation } = useFragment(ORGANISATION, props.organisation);
  if (status === "ACTIVATED") return <Badge tone="good">{say("status_ACTIVATED")}</Badge>;
  if (activation?.refusal) return <Badge tone="bad">{say("status_REFUSED")}</Badge>;
  return <Badge tone="warn">{say("status_PENDING")}</Badge>;
}

/** Whether its number is proven, and how: to be activated is no proof (ORG-12). `whole`: where nothing else says of what. */
export function Proof({ whole = false, ...props }: Props & { whole?: boolean }) {
  const say = useTexts(WORDS);
  const { verification } = useFragment(ORGANISATION, props.organisation);
  const tone = verification === "NONE" ? "plain" : "good";
  return <Badge tone={tone}>{say(`${whole ? "number" : "proof"}_${verification}`)}</Badge>;
}

export function CompanyNumber(props: Props) {
  const say = useTexts(WORDS);
  const { identifier } = useFragment(ORGANISATION, props.organisation);
  return `${say(`scheme_${identifier.scheme}`)} ${identifier.value}`;
}
