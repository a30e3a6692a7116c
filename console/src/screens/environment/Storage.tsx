import { useId } from "react";
import { graphql, useFragment } from "react-relay";
import type { Storage_environment$key } from "../../__generated__/Storage_environment.graphql";
import layout from "../../design/layout.module.css";
import { regional, useLanguage } from "../../language/language";
import { useSizes } from "../../language/sizes";
import { type Texts, useTexts } from "../../language/texts";
import styles from "./Environment.module.css";

const TEXTS = {
  storage: { en: "Storage", nl: "Opslag" },
  used: {
    en: "{used} of {quota} used by the files of documents ({share})",
    nl: "{used} van {quota} gebruikt door de bestanden van documenten ({share})",
  },
  full: {
    en: "There is hardly any room left: soon no file can be attached.",
    nl: "Er is nauwelijks nog ruimte: binnenkort kan er geen bestand meer bij.",
  },
} as const satisfies Texts;

const HARDLY_ANY_LEFT = 0.9;

/** How much of its storage the environment uses; nothing to whom that is not told. */
export function Storage({ environment }: { environment: Storage_environment$key }) {
  const say = useTexts(TEXTS);
  const size = useSizes();
  const { language } = useLanguage();
  const id = useId();
  const { storage } = useFragment(
    graphql`
      fragment Storage_environment on Environment {
        storage {
          used
          quota
        }
      }
    `,
    environment,
  );
  if (!storage) return null;
  const { used, quota } = storage;
  const share = quota ? used / quota : 1;
  const percent = new Intl.NumberFormat(regional(language), { style: "percent", maximumFractionDigits: 1 });
  return (
    <section className={layout.card}>
      <h2>{say("storage")}</h2>
      <div className={styles.storage}>
        <meter
          aria-labelledby={id}
          className={styles.meter}
          value={used}
          max={quota}
          low={quota * HARDLY_ANY_LEFT}
          high={quota * HARDLY_ANY_LEFT}
          optimum={0}
        />
        <p id={id}>{say("used", { used: size(used), quota: size(quota), share: percent.format(share) })}</p>
      </div>
      {share >= HARDLY_ANY_LEFT && <p className={styles.warn}>{say("full")}</p>}
    </section>
  );
}
