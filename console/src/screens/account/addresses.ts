interface Address {
  readonly address: string;
  readonly primary: boolean;
}

/** The one that mail about the account goes to. */
export const primaryOf = (addresses: readonly Address[]): string =>
  addresses.find(({ primary }) => primary)?.address ?? "";
