import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { SecondFactors_account$key } from "../../__generated__/SecondFactors_account.graphql";
import { OwnApp } from "./OwnApp";
import { OwnPasskeys } from "./OwnPasskeys";
import { OwnRecoveryCodes } from "./OwnRecoveryCodes";
import { RecoveryCodes } from "./RecoveryCodes";

const ACCOUNT = graphql`
  fragment SecondFactors_account on Account {
    ...OwnApp_account
    ...OwnPasskeys_account
    ...OwnRecoveryCodes_account
  }
`;

/** What depends on one another: with the last factor the recovery codes go, and with the first one they come. */
export function SecondFactors({ account }: { account: SecondFactors_account$key }) {
  const factors = useFragment(ACCOUNT, account);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <>
      <OwnApp account={factors} show={setCodes} />
      <OwnPasskeys account={factors} show={setCodes} />
      <OwnRecoveryCodes account={factors} show={setCodes} />
      {codes && <RecoveryCodes codes={codes} close={() => setCodes(null)} />}
    </>
  );
}
