import { graphql, useFragment } from "react-relay";
import { Link } from "wouter";
import type { OrganisationTable_organisation$key } from "../../__generated__/OrganisationTable_organisation.graphql";
import { Table } from "../../design/Table";
import { useTexts } from "../../language/texts";
import styles from "./organisations.module.css";
import { CompanyNumber, Proof, Standing } from "./Standing";
import { WORDS } from "./words";

const ORGANISATION = graphql`
  fragment OrganisationTable_organisation on Organisation {
    id
    name
    environment {
      id
      name
    }
    activation {
      refusal
    }
    viewerMembership {
      id
      role {
        key
        name
      }
    }
    ...Standing_organisation
  }
`;

interface Props {
  label: string;
  organisations: readonly (OrganisationTable_organisation$key & { readonly id: string })[];
  busy?: boolean;
  /** They are of several environments: each says of which. */
  ofSeveral?: boolean;
}

export function OrganisationTable({ label, organisations, busy = false, ofSeveral = false }: Props) {
  const words = useTexts(WORDS);
  const environment = ofSeveral ? (["environment"] as const) : [];
  const columns = ["name", ...environment, "number", "proof", "status", "your_role"] as const;
  return (
    <Table label={label} columns={columns.map((name) => words(name))} busy={busy}>
      {organisations.map((organisation) => (
        <Row key={organisation.id} organisation={organisation} ofSeveral={ofSeveral} />
      ))}
    </Table>
  );
}

function Row(props: { organisation: OrganisationTable_organisation$key; ofSeveral: boolean }) {
  const words = useTexts(WORDS);
  const organisation = useFragment(ORGANISATION, props.organisation);
  const { id, name, environment, activation, viewerMembership } = organisation;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link href={`/organisations/${id}`}>
          <bdi>{name}</bdi>
        </Link>
      </th>
      {props.ofSeveral && (
        <td data-label={words("environment")}>
          <bdi>{environment.name}</bdi>
        </td>
      )}
      <td data-label={words("number")} className={styles.number}>
        <CompanyNumber organisation={organisation} />
      </td>
      <td data-label={words("proof")}>
        <Proof organisation={organisation} />
      </td>
      <td data-label={words("status")}>
        <Standing organisation={organisation} />
        {activation?.refusal && (
          <p className={styles.reason}>
            <bdi>{activation.refusal}</bdi>
          </p>
        )}
      </td>
      <td data-label={words("your_role")}>{viewerMembership?.role.name ?? words("no_member")}</td>
    </tr>
  );
}
