import type { DocumentKind } from "../../__generated__/NewDocumentMutation.graphql";
import type { Sentence } from "../../language/texts";

export const KINDS = {
  INVOICE: { en: "Invoice", nl: "Factuur" },
  CREDIT_NOTE: { en: "Credit note", nl: "Creditnota" },
  ORDER: { en: "Order", nl: "Order" },
  OTHER: { en: "Other", nl: "Overig" },
} as const satisfies Record<DocumentKind, Sentence>;
