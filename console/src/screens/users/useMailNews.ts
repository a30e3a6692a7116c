import { useEffect } from "react";

const PAUSE = 3000;

/** Looks again while a mail is on its way: that it was delivered is not told live. */
export function useMailNews(onItsWay: boolean, refresh: () => void): void {
  useEffect(() => {
    if (!onItsWay) return;
    const look = setInterval(refresh, PAUSE);
    return () => clearInterval(look);
  }, [onItsWay, refresh]);
}
