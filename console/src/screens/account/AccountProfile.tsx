import { graphql } from "react-relay";
import type { AccountProfileQuery } from "../../__generated__/AccountProfileQuery.graphql";
import { useRead } from "../../relay/useRead";
import { AccountFrame } from "./AccountFrame";
import { OwnAddresses } from "./OwnAddresses";
import { OwnInvitations } from "./OwnInvitations";
import { OwnName } from "./OwnName";
import { OwnPlaces } from "./OwnPlaces";

const QUERY = graphql`
  query AccountProfileQuery {
    account {
      id
      ...OwnName_account
      ...OwnAddresses_account
      ...OwnInvitations_account
    }
  }
`;

/** Who one is, and where one belongs. */
export default function AccountProfile() {
  const { account } = useRead<AccountProfileQuery>(QUERY, {});
  return (
    <AccountFrame>
      <OwnName account={account} />
      <OwnAddresses account={account} />
      <OwnInvitations account={account} />
      <OwnPlaces />
    </AccountFrame>
  );
}
