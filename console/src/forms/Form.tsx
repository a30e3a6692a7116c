import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from "react";
import { Button, type ButtonProps } from "../design/Button";
import layout from "../design/layout.module.css";
import { Alert } from "../design/Notice";
import { COMMON } from "../language/common";
import { useTexts } from "../language/texts";
import styles from "./Form.module.css";
import type { Form as FormState } from "./useForm";

// biome-ignore lint/suspicious/noExplicitAny: fields know their own values only
const FormContext = createContext<FormState<any> | null>(null);

/** The form around a field. */
export function useFormState() {
  const form = useContext(FormContext);
  if (!form) throw new Error("a field outside a form");
  return form;
}

/** A form with a label, a hint and a place for its error at each field; focus goes to the first that is wrong. */
// biome-ignore lint/suspicious/noExplicitAny: any form's values
export function Form({ form, children }: { form: FormState<any>; children: ReactNode }) {
  const element = useRef<HTMLFormElement>(null);
  const { errors } = form;
  useEffect(() => {
    if (Object.keys(errors).some(Boolean)) element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [errors]);
  return (
    <FormContext value={form}>
      <form
        ref={element}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.send();
        }}
      >
        {errors[""] && <Alert key={errors[""]}>{errors[""]}</Alert>}
        {children}
      </form>
    </FormContext>
  );
}

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
}

function useField({ name, hint }: FieldProps) {
  const form = useFormState();
  const id = useId();
  const error = form.errors[name];
  return {
    form,
    id,
    error,
    value: form.values[name],
    optional: !form.required.includes(name),
    described: [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
  };
}

interface FrameProps extends FieldProps {
  id: string;
  error: string | undefined;
  optional: boolean;
  children: ReactNode;
}

function Frame({ id, label, hint, error, optional, children }: FrameProps) {
  const say = useTexts(COMMON);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> ({say("optional")})</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "password" | "search" | "date";
  autoComplete?: string;
  autoFocus?: boolean;
  maxLength?: number;
}

export function TextField({ type = "text", autoComplete = "off", autoFocus, maxLength, ...field }: TextFieldProps) {
  const { form, id, error, value, optional, described } = useField(field);
  const [shown, setShown] = useState(false);
  const plain = type === "email" || type === "password";
  // a password that is shown while it is sent would be kept by the browser as if it were any text
  useEffect(() => {
    if (form.busy) setShown(false);
  }, [form.busy]);
  const input = (
    <input
      id={id}
      className={styles.input}
      name={field.name}
      type={shown ? "text" : type}
      value={String(value)}
      autoComplete={autoComplete}
      // biome-ignore lint/a11y/noAutofocus: of a dialog that was opened to type into it
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      maxLength={maxLength}
      autoCapitalize={plain ? "none" : undefined}
      spellCheck={plain ? false : undefined}
      aria-invalid={error ? true : undefined}
      aria-describedby={described}
      onChange={(event) => form.set(field.name, event.target.value)}
    />
  );
  return (
    <Frame {...field} id={id} error={error} optional={optional}>
      {type === "password" ? (
        <Revealed label={field.label} shown={shown} reveal={() => setShown(!shown)}>
          {input}
        </Revealed>
      ) : (
        input
      )}
    </Frame>
  );
}

interface RevealedProps {
  label: string;
  shown: boolean;
  reveal: () => void;
  children: ReactNode;
}

/** A password, and a button that shows what was typed. */
function Revealed({ label, shown, reveal, children }: RevealedProps) {
  const say = useTexts(COMMON);
  return (
    <div className={styles.revealed}>
      {children}
      <Button kind="quiet" onClick={reveal}>
        {say(shown ? "hide" : "show")} <span className={layout.unseen}>{label}</span>
      </Button>
    </div>
  );
}

export function TextAreaField({ rows = 3, ...field }: FieldProps & { rows?: number }) {
  const { form, id, error, value, optional, described } = useField(field);
  return (
    <Frame {...field} id={id} error={error} optional={optional}>
      <textarea
        id={id}
        className={styles.input}
        name={field.name}
        rows={rows}
        value={String(value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        onChange={(event) => form.set(field.name, event.target.value)}
      />
    </Frame>
  );
}

/** One of a few; the browser's own list, which keyboards and screen readers know. */
export function SelectField({ options, ...field }: FieldProps & { options: readonly (readonly [string, string])[] }) {
  const { form, id, error, value, described } = useField(field);
  return (
    <Frame {...field} id={id} error={error} optional={false}>
      <select
        id={id}
        className={styles.input}
        name={field.name}
        value={String(value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        onChange={(event) => form.set(field.name, event.target.value)}
      >
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export interface Choice {
  value: string;
  label: string;
  /** What choosing it means. */
  hint?: ReactNode;
}

/** One of a few that need a word each. */
export function ChoiceField({ choices, ...field }: FieldProps & { choices: readonly Choice[] }) {
  const { form, id, error, value, described } = useField(field);
  return (
    <fieldset className={styles.choices} aria-describedby={described}>
      <legend>{field.label}</legend>
      {field.hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {choices.map((choice) => (
        <div key={choice.value} className={styles.choice}>
          <input
            id={`${id}-${choice.value}`}
            type="radio"
            name={`${id}-${field.name}`}
            checked={value === choice.value}
            aria-invalid={error ? true : undefined}
            aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
            onChange={() => form.set(field.name, choice.value)}
          />
          <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
          {choice.hint && (
            <div className={styles.hint} id={`${id}-${choice.value}-hint`}>
              {choice.hint}
            </div>
          )}
        </div>
      ))}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

export function CheckField(field: FieldProps) {
  const { form, id, error, value, described } = useField(field);
  return (
    <div className={styles.field}>
      <label className={styles.check} htmlFor={id}>
        <input
          id={id}
          name={field.name}
          type="checkbox"
          checked={value === true}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          onChange={(event) => form.set(field.name, event.target.checked)}
        />
        {field.label}
      </label>
      {field.hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** Sends the form. */
export function Submit({ children, ...rest }: ButtonProps) {
  const { busy } = useFormState();
  const say = useTexts(COMMON);
  return (
    <Button kind="primary" {...rest} type="submit" busy={busy}>
      {busy ? say("busy") : children}
    </Button>
  );
}

export const Actions = ({ children }: { children: ReactNode }) => <div className={styles.actions}>{children}</div>;
