import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { startPage } from "./app/wayBack";
import { Fault } from "./relay/faults";
import "./design/tokens.css";
import "./design/base.css";

startPage();
const root = document.getElementById("console");
// what a screen says of itself is no news for whoever debugs it
const onCaughtError = (reason: unknown) => reason instanceof Fault || console.error(reason);
if (root) createRoot(root, { onCaughtError }).render(<App />);
