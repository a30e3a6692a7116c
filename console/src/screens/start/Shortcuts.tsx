import { graphql } from "react-relay";
import { Link } from "wouter";
import type { Permission, ShortcutsQuery } from "../../__generated__/ShortcutsQuery.graphql";
import { Button } from "../../design/Button";
import { ButtonLink } from "../../design/ButtonLink";
import layout from "../../design/layout.module.css";
import { COMMON } from "../../language/common";
import { useTexts } from "../../language/texts";
import { useRead } from "../../relay/useRead";
import { useWhyNotMine } from "../partnerships/WhyNotMine";
import { Card } from "./Card";
import { TEXTS } from "./texts";

const QUERY = graphql`
  query ShortcutsQuery {
    environment {
      viewerPermissions
    }
    viewer {
      relationshipManager
      role {
        key
        name
      }
    }
  }
`;

const WAYS: readonly [to: string, name: keyof typeof TEXTS, needs: Permission][] = [
  ["/users", "invite", "USER_INVITE"],
  ["/organisations", "members", "USER_VIEW"],
  ["/organisations", "create", "ORGANISATION_CREATE"],
  ["/partnerships", "partners", "PARTNERSHIP_MANAGE"],
];

/** Quick ways to what is done most; those that are not allowed say why. */
export function Shortcuts() {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  const whyNotPartners = useWhyNotMine();
  const { environment, viewer } = useRead<ShortcutsQuery>(QUERY, {});
  if (!environment) return null;
  const lacks = (needs: Permission) =>
    needs === "PARTNERSHIP_MANAGE" && viewer
      ? whyNotPartners({ role: viewer.role, marked: viewer.relationshipManager })
      : common("not_allowed");
  return (
    <Card title={say("shortcuts")}>
      <div className={layout.row}>
        {WAYS.map(([to, name, needs]) =>
          environment.viewerPermissions.includes(needs) ? (
            <Link key={name} href={to} asChild>
              <ButtonLink>{say(name)}</ButtonLink>
            </Link>
          ) : (
            <Button key={name} why={lacks(needs)}>
              {say(name)}
            </Button>
          ),
        )}
      </div>
    </Card>
  );
}
