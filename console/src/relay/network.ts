// How operations reach the server: a POST each, the session in an HttpOnly cookie that no script can read. Documents are
// named by their SHA-256: the server has their texts, as relay-compiler wrote them.

import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { Fault } from "./faults";

interface GivenError {
  message: string;
  extensions?: { code?: string };
}

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: GivenError[];
}

const CLIENT = { "x-welkom-client": "console" };

/** Told of every fault that ends access, so that the page can ask for a log-in over what it shows. */
export type Ended = (fault: Fault) => void;

export type Post = (params: Asked, variables: Variables) => Promise<GraphQLResponse>;
type Asked = Pick<RequestParameters, "id" | "operationKind" | "name">;

/** The server knows the documents of the console that it came with: this page is of one before it, or after. */
const UNKNOWN = ["PERSISTED_QUERY_NOT_FOUND", "DOCUMENT_NOT_TRUSTED"];
const OUTDATED: Record<string, string> = {
  en: "There is another version of Welkom by now. Load the page anew; what you typed stays.",
  nl: "Er is inmiddels een andere versie van Welkom. Laad de pagina opnieuw; wat je typte blijft staan.",
};

export function faultOf({ message, extensions }: GivenError): Fault {
  const code = extensions?.code ?? "INTERNAL";
  const outdated = UNKNOWN.includes(code) ? OUTDATED[document.documentElement.lang] : undefined;
  return new Fault(outdated ?? message, code);
}

/**
 * The answer's data. Fields that are refused alone are null in it; where a mutation, or everything, is refused, it is a
 * Fault.
 */
export function read(answer: Answer, kind: string, ended: Ended): GraphQLResponse {
  const faults = (answer.errors ?? []).map(faultOf);
  const end = faults.find((fault) => fault.endsSession);
  if (end) ended(end);
  const [first] = end ? [end] : faults;
  const nothing = !answer.data || Object.values(answer.data).every((value) => value === null);
  if (first && (end || kind === "mutation" || nothing)) throw first;
  return { data: answer.data ?? {} } as GraphQLResponse;
}

export function post(environment: string | null, ended: Ended): Post {
  return async ({ id, operationKind, name }, variables) => {
    let answer: Answer;
    try {
      const response = await fetch("/graphql", {
        method: "POST",
        credentials: "same-origin",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json",
          "accept-language": document.documentElement.lang,
          ...CLIENT,
          ...(environment ? { "x-welkom-environment": environment } : {}),
        },
        body: JSON.stringify({ documentId: `sha256:${id}`, variables, operationName: name }),
      });
      answer = (await response.json()) as Answer;
    } catch {
      throw new Fault("", null);
    }
    return read(answer, operationKind, ended);
  };
}
