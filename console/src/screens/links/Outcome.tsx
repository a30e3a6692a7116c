import type { ReactNode } from "react";
import layout from "../../design/layout.module.css";
import { Step } from "./Step";

interface Props {
  title: string;
  told: ReactNode;
  /** The ways on. */
  children?: ReactNode;
}

/** What became of a link: it was used, or can't be. */
export const Outcome = ({ title, told, children }: Props) => (
  <Step title={title}>
    <p>{told}</p>
    {children && <div className={layout.row}>{children}</div>}
  </Step>
);
