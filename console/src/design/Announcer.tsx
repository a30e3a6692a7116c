// What was done, said at the foot of the page for a while, and read out.

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import styles from "./Announcer.module.css";

const SHOWN = 8000;
const AnnouncerContext = createContext<(text: string) => void>(() => {});

/** Says what was done: "Bob was invited." */
export const useAnnounce = () => useContext(AnnouncerContext);

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; id: number } | null>(null);
  const announce = useCallback((text: string) => setSaid((before) => ({ text, id: (before?.id ?? 0) + 1 })), []);
  useEffect(() => {
    if (!said) return;
    const gone = setTimeout(() => setSaid(null), SHOWN);
    return () => clearTimeout(gone);
  }, [said]);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" className={styles.foot}>
        {said && (
          <p key={said.id} className={styles.said}>
            {said.text}
          </p>
        )}
      </div>
    </AnnouncerContext>
  );
}
