import { Confirm } from "../../forms/Confirm";
import { TextAreaField } from "../../forms/Form";
import { type Texts, Told, useTexts } from "../../language/texts";
import type { Refusal } from "../../relay/faults";

const TEXTS = {
  title: { en: "Decline the invitation", nl: "Uitnodiging afwijzen" },
  means: {
    en: "The administrators of {name} see that you declined, and what you write here.",
    nl: "De beheerders van {name} zien dat je hebt afgewezen, en wat je hier schrijft.",
  },
  reason: { en: "Reason", nl: "Reden" },
  decline: { en: "Decline", nl: "Afwijzen" },
  declined: { en: "The invitation to {name} is declined.", nl: "De uitnodiging voor {name} is afgewezen." },
} as const satisfies Texts;

const INITIAL = { reason: "" };

interface Props {
  /** Of the environment that invites. */
  name: string;
  /** Does it; the refusals, none where it was done. */
  decline: (reason: string | null) => Promise<readonly Refusal[]>;
  close: () => void;
  done: (told: string) => Promise<void>;
}

/** Asks for a reason, and declines. */
export function DeclineInvitation({ name, decline, close, done }: Props) {
  const say = useTexts(TEXTS);
  const submit = async ({ reason }: typeof INITIAL) => {
    const errors = await decline(reason || null);
    if (!errors.length) await done(say("declined", { name }));
    return errors;
  };
  return (
    <Confirm
      title={say("title")}
      action={say("decline")}
      name={`decline-${name}`}
      initial={INITIAL}
      submit={submit}
      onClose={close}
    >
      <p>
        <Told text={TEXTS.means} name={<bdi>{name}</bdi>} />
      </p>
      <TextAreaField name="reason" label={say("reason")} />
    </Confirm>
  );
}
