interface Named {
  readonly name?: string | null | undefined;
  readonly user?: { readonly email: string } | null | undefined;
}

/** What to call somebody: who is invited has an address only, which their own environment knows; null for nothing. */
export const nameOf = ({ name, user }: Named): string | null => name ?? user?.email ?? null;
