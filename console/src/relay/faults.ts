// What goes wrong with an operation as a whole. Refusals of a mutation are data: `errors` in its payload.

/** What the server refused as a whole, or that it could not be reached. `code` is null for the latter. */
export class Fault extends Error {
  readonly code: string | null;

  constructor(message: string, code: string | null = null) {
    super(message);
    this.name = "Fault";
    this.code = code;
  }

  /** Nobody is logged in, or access ended: logging in, or choosing another environment, is the way on. */
  get endsSession(): boolean {
    return this.code !== null && ENDED.has(this.code);
  }
}

const ENDED = new Set([
  "UNAUTHENTICATED",
  "USER_BLOCKED",
  "NO_ENVIRONMENT",
  "TWO_FACTOR_REQUIRED",
  "EXTERNAL_LOG_IN_REQUIRED",
]);

/** A refusal of a mutation, as its payload has it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null | undefined;
}
