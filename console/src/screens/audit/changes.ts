// What an event says of before and after: JSON of ids and closed words, never of what people wrote.

export type Told = string | number | boolean | null | readonly string[];

export interface Change {
  readonly field: string;
  /** Undefined where the event says nothing of it. */
  readonly before: Told | undefined;
  readonly after: Told | undefined;
}

type State = Readonly<Record<string, Told>>;

type Json = string | null | undefined;

const read = (json: Json): State => (json ? (JSON.parse(json) as State) : {});

// What says no more than what the event is on: whom an invitation was for, of which organisation a membership is.
const isToldByTarget = (action: string, field: string) =>
  field === "invitation" || (field === "organisation" && action.startsWith("MEMBERSHIP_"));

/** Field by field, those of before first. */
export function changesOf(action: string, before: Json, after: Json): Change[] {
  const [old, now] = [read(before), read(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !isToldByTarget(action, field))
    .map((field) => ({ field, before: old[field], after: now[field] }));
}

// Which kind of thing a field names by the id of its row.
const KINDS: Readonly<Record<string, string>> = { user: "usr", administrator: "usr", organisation: "org" };

/** The id by which the API knows what this field names; null where it names nothing. */
export function idOf(field: string, value: Told): string | null {
  const kind = KINDS[field];
  return kind && typeof value === "string" ? `${kind}_${value.replaceAll("-", "")}` : null;
}

/** The id of the organisation that a membership is of. */
export const organisationOf = (after: Json): string | null => idOf("organisation", read(after).organisation ?? null);
