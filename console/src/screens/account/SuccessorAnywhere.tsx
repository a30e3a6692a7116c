import { useId, useState } from "react";
import { useSession } from "../../app/session";
import { useFormState } from "../../forms/Form";
import fields from "../../forms/Form.module.css";
import { type Texts, useTexts } from "../../language/texts";
import { SuccessorField } from "../successor/SuccessorField";
import { InEnvironment } from "./InEnvironment";

const TEXTS = {
  where: { en: "In which environment", nl: "In welke omgeving" },
} as const satisfies Texts;

/** Chooses a successor in one of the environments of the account: each is read as itself. */
export function SuccessorAnywhere() {
  const say = useTexts(TEXTS);
  const form = useFormState();
  const { me, place } = useSession();
  const id = useId();
  const places = me.places.filter(({ status }) => status === "ACTIVE");
  const [chosen, setChosen] = useState(place?.id ?? places[0]?.id ?? "");
  const user = places.find((place) => place.id === chosen)?.userId ?? "";
  return (
    <>
      {places.length > 1 && (
        <div className={fields.field}>
          <label htmlFor={id}>{say("where")}</label>
          <select
            id={id}
            className={fields.input}
            value={chosen}
            onChange={(event) => {
              form.set("successorId", "");
              setChosen(event.target.value);
            }}
          >
            {places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <InEnvironment id={chosen}>
        <SuccessorField name="successorId" but={user} />
      </InEnvironment>
    </>
  );
}
