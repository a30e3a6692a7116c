import { Component, type ReactNode, Suspense } from "react";
import { COMMON } from "../language/common";
import { useTexts } from "../language/texts";
import { Fault } from "../relay/faults";
import { AttemptContext } from "../relay/useRead";
import { Unfinished } from "./Unfinished";

interface Props {
  /** What is shown: another screen, or the same asked anew, starts without the fault of before. */
  of: string;
  children: ReactNode;
}

interface State {
  /** What a screen threw. */
  reason: unknown;
  of: string;
  attempt: number;
}

let attempts = 0; // of all that there were: a screen that is left and come back to begins without its fault

/** A screen that waits for what it asks, and says why where it can't be had. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = { reason: null, of: this.props.of, attempt: attempts };

  static getDerivedStateFromError(reason: unknown): Partial<State> {
    return { reason };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    return of === state.of ? null : { reason: null, of };
  }

  override componentDidCatch() {
    attempts += 1;
    this.setState({ attempt: attempts });
  }

  override render() {
    const { reason, attempt } = this.state;
    if (reason instanceof Fault) return <Unfinished fault={reason} again={() => this.setState({ reason: null })} />;
    if (reason) return <Broken />;
    return (
      <AttemptContext value={attempt}>
        <Suspense key={attempt} fallback={<Loading />}>
          {this.props.children}
        </Suspense>
      </AttemptContext>
    );
  }
}

/** Not the server's word: the code of the screen could not be loaded, or is wrong. */
function Broken() {
  const say = useTexts(COMMON);
  return <Unfinished fault={new Fault(say("unexpected"))} again={() => location.reload()} />;
}

function Loading() {
  const say = useTexts(COMMON);
  return <p role="status">{say("loading")}</p>;
}
