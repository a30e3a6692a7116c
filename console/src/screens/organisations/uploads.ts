// Files on their way to the server. They go on while other screens are looked at; each document's upload is one entry.

import { useSyncExternalStore } from "react";
import { fetchQuery, graphql } from "react-relay";
import type { Environment } from "relay-runtime";
import type { uploadsQuery } from "../../__generated__/uploadsQuery.graphql";
import type { Language } from "../../language/language";

export type Upload =
  | { readonly state: "sending"; readonly file: File; readonly sent: number }
  /** `message` is the server's sentence; null where it could not be reached. */
  | { readonly state: "refused"; readonly file: File; readonly message: string | null }
  | { readonly state: "cancelled"; readonly file: File };

interface From {
  relay: Environment;
  environment: string;
  language: Language;
}

interface Told {
  errors?: readonly { message: string }[];
}

const uploads = new Map<string, Upload>();
const requests = new Map<string, XMLHttpRequest>();
const listeners = new Set<() => void>();

const QUERY = graphql`
  query uploadsQuery($id: ID!) {
    node(id: $id) {
      ...DocumentRow_document @alias
    }
  }
`;

function set(id: string, upload: Upload | null): void {
  if (upload) uploads.set(id, upload);
  else uploads.delete(id);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** How the file of this document is on its way; undefined where none is. */
export const useUpload = (id: string) => useSyncExternalStore(subscribe, () => uploads.get(id));

/** `path` takes the file once. By XMLHttpRequest: fetch does not tell how far it is. */
export function upload(id: string, path: string, file: File, { relay, environment, language }: From): void {
  const request = new XMLHttpRequest();
  requests.set(id, request);
  request.open("PUT", path);
  request.responseType = "json";
  request.setRequestHeader("content-type", file.type || "application/octet-stream");
  request.setRequestHeader("accept", "application/json");
  request.setRequestHeader("accept-language", language);
  request.setRequestHeader("x-welkom-client", "console");
  request.setRequestHeader("x-welkom-environment", environment);
  request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
  request.upload.onprogress = ({ loaded }) => set(id, { state: "sending", file, sent: loaded });
  request.onload = () => {
    // what the document is now; or that the session is over, which asks for a log-in
    fetchQuery<uploadsQuery>(relay, QUERY, { id }, { fetchPolicy: "network-only" }).subscribe({ error: () => {} });
    if (request.status === 201) return set(id, null);
    const told = request.response as Told | null;
    set(id, { state: "refused", file, message: told?.errors?.map(({ message }) => message).join(" ") ?? null });
  };
  request.onerror = () => set(id, { state: "refused", file, message: null });
  request.onabort = () => set(id, { state: "cancelled", file });
  request.onloadend = () => {
    requests.delete(id);
    guard();
  };
  set(id, { state: "sending", file, sent: 0 });
  guard();
  request.send(file);
}

export const cancelUpload = (id: string) => requests.get(id)?.abort();

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** Whoever closes the page while a file is on its way is asked whether they mean it. */
function guard(): void {
  if (requests.size) addEventListener("beforeunload", ask);
  else removeEventListener("beforeunload", ask);
}
