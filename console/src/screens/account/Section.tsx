import { type ReactNode, type Ref, useId } from "react";
import layout from "../../design/layout.module.css";
import styles from "./account.module.css";

interface Props {
  title: string;
  about?: string;
  heading?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** One matter: what it is, and beside it what there is of it. */
export function Section({ title, about, heading, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.about}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {about && <p className={layout.quiet}>{about}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
