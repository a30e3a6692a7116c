import { graphql } from "react-relay";
import type { AccountDataQuery } from "../../__generated__/AccountDataQuery.graphql";
import { useRead } from "../../relay/useRead";
import { AccountFrame } from "./AccountFrame";
import { ExportAccount } from "./ExportAccount";
import { OwnErasure } from "./OwnErasure";

const QUERY = graphql`
  query AccountDataQuery {
    account {
      id
      ...OwnErasure_account
    }
  }
`;

/** What is kept about somebody: a copy of it, and an end to it. */
export default function AccountData() {
  const { account } = useRead<AccountDataQuery>(QUERY, {});
  return (
    <AccountFrame>
      <ExportAccount />
      <OwnErasure account={account} />
    </AccountFrame>
  );
}
