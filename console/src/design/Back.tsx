import { Link } from "wouter";
import layout from "./layout.module.css";

/** Above a screen's heading: to the list that it came from. */
export const Back = ({ to, children }: { to: string; children: string }) => (
  <p className={layout.back}>
    <Link href={to}>
      <span aria-hidden>← </span>
      {children}
    </Link>
  </p>
);
