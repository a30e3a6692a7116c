// Moments as their reader writes them, in the reader's own time zone.

import { useEffect, useState } from "react";
import { type Language, regional, useLanguage } from "./language";

const MINUTE = 60_000;
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 1440 * MINUTE],
  ["hour", 60 * MINUTE],
  ["minute", MINUTE],
];

/** Of the last minute. Intl has "this minute" for it, which in Dutch is "within a minute": still to come. */
const NOW: Record<Language, string> = { en: "just now", nl: "zojuist" };

const EXACT: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
};

export interface Moments {
  /** "6 March 2026 at 15:03" */
  full: (moment: string) => string;
  /** "15:03:12" */
  time: (moment: string) => string;
  /** "6 Mar 2026" */
  date: (moment: string) => string;
  /** "6 Mar 2026, 15:03 CET" */
  exact: (moment: string) => string;
  /** "3 hours ago" within a week, else the date. */
  ago: (moment: string) => string;
}

/** How moments, as the API tells them, are written. */
export function useMoments(): Moments {
  const { language } = useLanguage();
  return MOMENTS[language];
}

/** The formats are made once: making one takes longer than drawing a row of a list. */
function momentsIn(language: Language): Moments {
  const locale = regional(language);
  const written = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (moment: string) => format.format(new Date(moment));
  };
  const date = written({ dateStyle: "medium" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return {
    date,
    full: written({ dateStyle: "long", timeStyle: "short" }),
    time: written({ timeStyle: "medium" }),
    exact: written(EXACT),
    ago: (moment) => {
      const since = new Date(moment).getTime() - Date.now();
      if (Math.abs(since) > 7 * 1440 * MINUTE) return date(moment);
      const [unit, length] = UNITS.find(([, length]) => Math.abs(since) >= length) ?? [];
      if (!unit || !length) return NOW[language];
      return relative.format(Math.trunc(since / length), unit);
    },
  };
}

const MOMENTS: Record<Language, Moments> = { en: momentsIn("en"), nl: momentsIn("nl") };

/** Draws what says how long ago something was anew each minute. */
export function useMinutes(): void {
  const [, draw] = useState(0);
  useEffect(() => {
    const minutes = setInterval(() => draw((before) => before + 1), MINUTE);
    return () => clearInterval(minutes);
  }, []);
}
