import { useId } from "react";
import form from "../../../forms/Form.module.css";

interface Props {
  label: string;
  value: string;
  /** Each with what it is called. */
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
  className?: string | undefined;
}

/** A choice that counts at once. */
export function Choose({ label, value, options, onChoose, className }: Props) {
  const id = useId();
  return (
    <div className={[form.field, className].filter(Boolean).join(" ")}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={form.input} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
