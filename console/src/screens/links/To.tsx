import { Link } from "wouter";
import { ButtonLink } from "../../design/ButtonLink";

interface Props {
  to: string;
  kind?: "primary" | "second";
  children: string;
}

/** The way on, to another screen. */
export const To = ({ to, kind = "primary", children }: Props) => (
  <Link href={to} asChild>
    <ButtonLink kind={kind}>{children}</ButtonLink>
  </Link>
);
