import { graphql } from "react-relay";
import type { AccountSecurityQuery } from "../../__generated__/AccountSecurityQuery.graphql";
import { useRead } from "../../relay/useRead";
import { AccountFrame } from "./AccountFrame";
import { OwnFailedLogIns } from "./OwnFailedLogIns";
import { OwnIdentities } from "./OwnIdentities";
import { OwnPassword } from "./OwnPassword";
import { OwnSessions } from "./OwnSessions";
import { SecondFactors } from "./SecondFactors";

const QUERY = graphql`
  query AccountSecurityQuery {
    account {
      id
      ...OwnPassword_account
      ...SecondFactors_account
      ...OwnIdentities_account
      ...OwnSessions_account
      ...OwnFailedLogIns_account
    }
    ...OwnIdentities_query
  }
`;

/** The ways into the account, and who used them. */
export default function AccountSecurity() {
  const data = useRead<AccountSecurityQuery>(QUERY, {});
  const { account } = data;
  return (
    <AccountFrame>
      <OwnPassword account={account} />
      <SecondFactors account={account} />
      <OwnIdentities account={account} query={data} />
      <OwnSessions account={account} />
      <OwnFailedLogIns account={account} />
    </AccountFrame>
  );
}
