import { graphql, useRelayEnvironment } from "react-relay";
import type { EndSessionsMutation } from "../../__generated__/EndSessionsMutation.graphql";
import type { EndSessionsQuery } from "../../__generated__/EndSessionsQuery.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Confirm } from "../../forms/Confirm";
import { type Texts, Told, useTexts } from "../../language/texts";
import { reread } from "../../relay/reread";
import { useAct } from "../../relay/useAct";
import type { Ending } from "./OwnSessions";

const TEXTS = {
  title: {
    en: "{count, plural, one {End this session} other {End # sessions}}",
    nl: "{count, plural, one {Deze sessie beëindigen} other {# sessies beëindigen}}",
  },
  means: {
    en: "Who works there is logged out at once.",
    nl: "Wie daar werkt is meteen uitgelogd.",
  },
  of: { en: "Who works with {device} is logged out at once.", nl: "Wie met {device} werkt is meteen uitgelogd." },
  end: { en: "End", nl: "Beëindigen" },
  ended: {
    en: "{count, plural, one {The session has ended.} other {# sessions have ended.}}",
    nl: "{count, plural, one {De sessie is beëindigd.} other {# sessies zijn beëindigd.}}",
  },
} as const satisfies Texts;

const END = graphql`
  mutation EndSessionsMutation($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      account {
        id
        ...OwnSessions_account
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

const QUERY = graphql`
  query EndSessionsQuery {
    account {
      id
      ...OwnSessions_account
    }
  }
`;

interface Props {
  ending: Ending;
  close: () => void;
}

export function EndSessions({ ending: { ids, device }, close }: Props) {
  const say = useTexts(TEXTS);
  const announce = useAnnounce();
  const relay = useRelayEnvironment();
  const end = useAct<EndSessionsMutation>(END);
  const submit = async () => {
    let stale = false;
    for (const sessionId of ids) {
      const { errors } = await end({ input: { sessionId } });
      if (errors.some(({ code }) => code !== "NOT_FOUND")) return errors;
      stale = errors.length > 0; // it ended meanwhile, which is as it should be
    }
    if (stale) await reread<EndSessionsQuery>(relay, QUERY, {});
    announce(say("ended", { count: ids.length }));
    return [];
  };
  return (
    <Confirm title={say("title", { count: ids.length })} action={say("end")} submit={submit} onClose={close}>
      <p>{device ? <Told text={TEXTS.of} device={<bdi>{device}</bdi>} /> : say("means")}</p>
    </Confirm>
  );
}
