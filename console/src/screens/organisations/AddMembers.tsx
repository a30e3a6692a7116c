import { Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { AddMembers_organisation$key } from "../../__generated__/AddMembers_organisation.graphql";
import type { AddMembersMutation, OrganisationRole } from "../../__generated__/AddMembersMutation.graphql";
import { useAnnounce } from "../../design/Announcer";
import { Button } from "../../design/Button";
import { Dialog } from "../../design/Dialog";
import { Actions, Form, Submit } from "../../forms/Form";
import { useForm } from "../../forms/useForm";
import { COMMON } from "../../language/common";
import { isolated, type Texts, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";
import { useAct } from "../../relay/useAct";
import { useOnce } from "../../relay/useOnce";
import { AddResults, type Result } from "./AddResults";
import { type Candidate, PersonPicker } from "./PersonPicker";
import { RoleField } from "./RoleField";

const TEXTS = {
  title: { en: "Add members", nl: "Leden toevoegen" },
  not_all: { en: "Not everybody could be added.", nl: "Niet iedereen kon worden toegevoegd." },
  nobody: { en: "Choose at least one person.", nl: "Kies minstens één persoon." },
  add: {
    en: "{count, plural, =0 {Add} one {Add # person} other {Add # people}}",
    nl: "{count, plural, =0 {Toevoegen} one {# persoon toevoegen} other {# personen toevoegen}}",
  },
  added: {
    en: "{count, plural, one {{name} is a member now.} other {# people are members now.}}",
    nl: "{count, plural, one {{name} is nu lid.} other {# personen zijn nu lid.}}",
  },
  asked: {
    en: "{count, plural, one {{name} was asked: access follows when they accept.} other {# people were asked: access follows when they accept.}}",
    nl: "{count, plural, one {{name} is gevraagd: toegang volgt na accepteren.} other {# personen zijn gevraagd: toegang volgt na accepteren.}}",
  },
} as const satisfies Texts;

const ORGANISATION = graphql`
  fragment AddMembers_organisation on Organisation {
    id
    environment {
      id
    }
  }
`;

const ADD = graphql`
  mutation AddMembersMutation($input: AddMembersInput!) {
    addMembers(input: $input) {
      results {
        userId
        membership {
          id
          status
          ...MemberRow_membership
        }
        errors {
          code
          message
        }
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

/** `people` has no text: what is wrong with those who were chosen is said of it. */
const INITIAL: { role: OrganisationRole; people: string } = { role: "MEMBER", people: "" };

interface Props {
  organisation: AddMembers_organisation$key;
  onClose: () => void;
  added: () => void;
}

/** Several people at once: colleagues are members immediately, partners' people are asked (ORG-6, ORG-7). */
export function AddMembers({ onClose, added, ...props }: Props) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const announce = useAnnounce();
  const once = useOnce();
  const organisation = useFragment(ORGANISATION, props.organisation);
  const [chosen, setChosen] = useState<readonly Candidate[]>([]);
  const [results, setResults] = useState<readonly Result[]>([]);
  const add = useAct<AddMembersMutation>(ADD);

  /** Those who were refused stay chosen, each with the reason; the others are members now, or were asked. */
  const settle = (found: readonly Result[]): readonly Refusal[] => {
    const done = found.filter(({ refused }) => !refused);
    const told = (["added", "asked"] as const).flatMap((kind) => {
      const [first, ...others] = done.filter(({ asked }) => asked === (kind === "asked"));
      return first ? say(kind, { count: others.length + 1, name: isolated(first.name) }) : [];
    });
    if (told.length) announce(told.join(" "));
    if (done.length) added();
    setResults(found);
    setChosen(chosen.filter(({ id }) => found.some(({ userId, refused }) => userId === id && refused)));
    if (done.length < found.length) return [{ code: "", message: say("not_all") }];
    onClose();
    return [];
  };

  const form = useForm({
    name: `add-members-${organisation.id}`,
    initial: INITIAL,
    submit: async ({ role }) => {
      if (!chosen.length) return [{ code: "", message: say("nobody"), field: ["people"] }];
      const input = {
        organisationId: organisation.id,
        userIds: chosen.map(({ id }) => id),
        role,
      };
      const { results, errors } = await add({ input: { ...input, idempotencyKey: once.key(input) } });
      if (!results) return errors;
      once.done();
      const names = new Map(chosen.map(({ id, name }) => [id, name]));
      return settle(
        results.map(({ userId, membership, errors }) => ({
          userId,
          name: names.get(userId) ?? "",
          asked: membership?.status === "PENDING",
          refused: errors.map(({ message }) => message).join(" ") || null,
        })),
      );
    },
  });
  /** The role, too: it was meant for those who were chosen. */
  const cancel = () => {
    form.forget();
    onClose();
  };
  return (
    <Dialog title={say("title")} onClose={cancel}>
      <Form form={form}>
        <AddResults results={results} />
        <Suspense fallback={<p role="status">{common("loading")}</p>}>
          <PersonPicker
            organisation={organisation.id}
            home={organisation.environment.id}
            chosen={chosen}
            onChange={setChosen}
            error={chosen.length ? null : form.errors.people}
          />
        </Suspense>
        <RoleField />
        <Actions>
          <Button onClick={cancel}>{common("cancel")}</Button>
          <Submit>{say("add", { count: chosen.length })}</Submit>
        </Actions>
      </Form>
    </Dialog>
  );
}
