import type { ReactNode } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { useConnection } from "../../relay/useConnection";

const ignore = () => {};

/** Works in this environment, whichever one the console works in. */
export function InEnvironment({ id, children }: { id: string; children: ReactNode }) {
  const { relay } = useConnection(id, id, ignore);
  return <RelayEnvironmentProvider environment={relay}>{children}</RelayEnvironmentProvider>;
}
