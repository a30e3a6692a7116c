import { graphql } from "react-relay";
import type { OrganisationFilterQuery } from "../../../__generated__/OrganisationFilterQuery.graphql";
import { useRead } from "../../../relay/useRead";
import { Choose } from "./Choose";

const QUERY = graphql`
  query OrganisationFilterQuery {
    environment {
      organisations(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
`;

interface Props {
  label: string;
  all: string;
  /** One that is not among those. */
  another: string;
  value: string;
  onChoose: (organisation: string) => void;
}

/** The members of one organisation, of those that the viewer sees; nothing where there are none. */
export function OrganisationFilter({ label, all, another, value, onChoose }: Props) {
  const { environment } = useRead<OrganisationFilterQuery>(QUERY, {});
  const organisations = environment?.organisations?.edges ?? [];
  if (!organisations.length) return null;
  const options: [string, string][] = [
    ["", all],
    ...organisations.map(({ node }): [string, string] => [node.id, node.name]),
  ];
  if (!options.some(([id]) => id === value)) options.push([value, another]);
  return <Choose label={label} value={value} options={options} onChoose={onChoose} />;
}
