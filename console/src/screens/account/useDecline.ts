import { graphql } from "react-relay";
import type { useDeclineMutation } from "../../__generated__/useDeclineMutation.graphql";
import { useAct } from "../../relay/useAct";

const DECLINE = graphql`
  mutation useDeclineMutation($input: DeclineInvitationInput!) {
    declineInvitation(input: $input) {
      declined
      errors {
        code
        message
        field
      }
    }
  }
`;

/** Declines an invitation, by its id or by the secret of its link. */
export const useDecline = () => useAct<useDeclineMutation>(DECLINE);
