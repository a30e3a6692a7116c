import { useId } from "react";
import form from "./Form.module.css";
import type { Typing } from "./useTyping";

interface Props {
  label: string;
  typing: Typing;
}

/** A list is searched by it while one types, at once by Enter. */
export function SearchField({ label, typing: { typed, type, now } }: Props) {
  const id = useId();
  return (
    <div className={`${form.field} ${form.search}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={form.input}
        type="search"
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault(); // it sends no form
          now();
        }}
      />
    </div>
  );
}
