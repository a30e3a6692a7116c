const LONGEST = 80; // letters of a name in a sentence

interface Named {
  readonly name: string | null | undefined;
  readonly email: string;
}

/** What a user is called: by name, or by address where none is known yet. */
export const nameOf = ({ name, email }: Named): string => name || email;

/** The same within a sentence that is plain text: kept apart from it, whichever way it is written, and not too long. */
export function spoken(user: Named): string {
  const letters = [...nameOf(user)];
  const name = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("");
  return `\u2068${name}\u2069`;
}
