import { graphql } from "react-relay";
import type { useAcceptMutation } from "../../__generated__/useAcceptMutation.graphql";
import { useAct } from "../../relay/useAct";

const ACCEPT = graphql`
  mutation useAcceptMutation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      grant {
        session {
          id
        }
      }
      user {
        role {
          key
        }
        environment {
          id
          name
        }
      }
      errors {
        code
        message
        field
      }
    }
  }
`;

/** Accepts an invitation, by its id or by the secret of its link; who does is logged in. */
export const useAccept = () => useAct<useAcceptMutation>(ACCEPT);
