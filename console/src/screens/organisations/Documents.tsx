import { useReducer, useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { Documents_organisation$key } from "../../__generated__/Documents_organisation.graphql";
import type { DocumentsQuery } from "../../__generated__/DocumentsQuery.graphql";
import { Button } from "../../design/Button";
import layout from "../../design/layout.module.css";
import { Notice } from "../../design/Notice";
import { Pager } from "../../design/Pager";
import { Table } from "../../design/Table";
import { COMMON } from "../../language/common";
import { type Texts, useTexts } from "../../language/texts";
import { usePages } from "../../relay/usePages";
import { useRead } from "../../relay/useRead";
import { DocumentRow } from "./DocumentRow";
import { NewDocument } from "./NewDocument";
import type { Allowance } from "./whyNot";
import { WORDS } from "./words";

const TEXTS = {
  unseen: {
    en: "The documents of this organisation are for its members, and you are none. As an administrator of the environment you see its name, number, status and members, and nothing else.",
    nl: "De documenten van deze organisatie zijn voor leden, en dat ben je niet. Als beheerder van de omgeving zie je de naam, het nummer, de status en de leden, en verder niets.",
  },
  count: {
    en: "{count, plural, =0 {} one {# document} other {# documents, the newest first}}",
    nl: "{count, plural, =0 {} one {# document} other {# documenten, het nieuwste eerst}}",
  },
  none: {
    en: "No documents yet. Add the first: an invoice, a credit note, an order.",
    nl: "Nog geen documenten. Voeg het eerste toe: een factuur, een creditnota, een order.",
  },
  new: { en: "New document", nl: "Nieuw document" },
  not_new: {
    en: "Files are stored once this organisation is activated.",
    nl: "Bestanden worden bewaard zodra deze organisatie is geactiveerd.",
  },
  title: { en: "Title", nl: "Titel" },
  file: { en: "File", nl: "Bestand" },
  made: { en: "Made", nl: "Gemaakt" },
  sent: { en: "Sent", nl: "Verzonden" },
} as const satisfies Texts;

const ORGANISATION = graphql`
  fragment Documents_organisation on Organisation {
    id
    status
    viewerPermissions
    viewerCanSendDocuments {
      allowed
      code
      message
    }
  }
`;

const QUERY = graphql`
  query DocumentsQuery($id: ID!, $after: String) {
    node(id: $id) {
      ... on Organisation @alias(as: "organisation") {
        documents(first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              ...DocumentRow_document
            }
          }
        }
      }
    }
  }
`;

/** The organisation's documents: for its members (DOC-2); to others it says why there are none to see (ORG-11). */
export function Documents(props: { organisation: Documents_organisation$key }) {
  const say = useTexts(TEXTS);
  const organisation = useFragment(ORGANISATION, props.organisation);
  if (!organisation.viewerPermissions.includes("DOCUMENT_VIEW")) return <Notice>{say("unseen")}</Notice>;
  const { id, status, viewerCanSendDocuments } = organisation;
  return <List id={id} activated={status === "ACTIVATED"} sending={viewerCanSendDocuments} />;
}

interface ListProps {
  id: string;
  activated: boolean;
  sending: Allowance;
}

function List({ id, activated, sending }: ListProps) {
  const say = useTexts(TEXTS);
  const words = useTexts(WORDS);
  const common = useTexts(COMMON);
  const pages = usePages();
  const [round, readAgain] = useReducer((before: number) => before + 1, 0);
  const [creating, setCreating] = useState(false);
  const { node } = useRead<DocumentsQuery>(QUERY, { id, after: pages.after }, round);
  const documents = node?.organisation?.documents;
  if (!documents) return <Notice>{common("not_allowed")}</Notice>;
  return (
    <section className={layout.screen} aria-labelledby="documents">
      <div className={layout.head}>
        <h2 id="documents" className={layout.unseen}>
          {words("documents")}
        </h2>
        <p className={layout.quiet} role="status">
          {say("count", { count: documents.totalCount })}
        </p>
        <Button kind="primary" why={activated ? null : say("not_new")} onClick={() => setCreating(true)}>
          {say("new")}
        </Button>
      </div>
      {documents.totalCount === 0 && <Notice>{say("none")}</Notice>}
      {documents.edges.length > 0 && (
        <Table
          label={words("documents")}
          columns={[say("title"), say("file"), say("made"), say("sent")]}
          acting
          busy={pages.turning}
        >
          {documents.edges.map(({ node }) => (
            <DocumentRow key={node.id} document={node} sending={sending} />
          ))}
        </Table>
      )}
      <Pager pages={pages} info={documents.pageInfo} />
      {creating && (
        <NewDocument
          organisation={id}
          created={() => {
            pages.restart(); // the newest is on the first page
            readAgain();
          }}
          onClose={() => setCreating(false)}
        />
      )}
    </section>
  );
}
