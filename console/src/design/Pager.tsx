import { COMMON } from "../language/common";
import { type Texts, useTexts } from "../language/texts";
import type { Pages } from "../relay/usePages";
import { Button } from "./Button";
import layout from "./layout.module.css";

const TEXTS = {
  page: { en: "Page {number}", nl: "Pagina {number}" },
  first: { en: "This is the first page.", nl: "Dit is de eerste pagina." },
  last: { en: "This is the last page.", nl: "Dit is de laatste pagina." },
} as const satisfies Texts;

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null | undefined;
}

/** Forward and back through a list; nothing where one page is all there is. */
export function Pager({ pages, info }: { pages: Pages; info: PageInfo }) {
  const say = useTexts(TEXTS);
  const common = useTexts(COMMON);
  if (pages.number === 1 && !info.hasNextPage) return null;
  return (
    <nav className={layout.row} aria-label={say("page", { number: pages.number })}>
      <Button onClick={pages.back} busy={pages.turning} why={pages.number === 1 ? say("first") : null}>
        {common("previous")}
      </Button>
      <span aria-live="polite">{say("page", { number: pages.number })}</span>
      <Button
        onClick={() => pages.forward(info.endCursor)}
        busy={pages.turning}
        why={info.hasNextPage ? null : say("last")}
      >
        {common("next")}
      </Button>
    </nav>
  );
}
