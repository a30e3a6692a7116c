// Moments as the reader's country writes them: 5 March or March 5; and always with the time zone that they are in.

// a browser that says only the language gets the form that is used here: plain `en` would be that of the United States
const HERE = { en: "en-GB", nl: "nl-NL" };
const CLOCK = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" };
const STYLES = {
  short: { day: "numeric", month: "short", year: "numeric", ...CLOCK },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric", ...CLOCK },
};

/** The locale to write in: the language is the page's, the country the reader's. */
export function locale() {
  const { lang } = document.documentElement;
  return navigator.languages.find((one) => one.startsWith(`${lang}-`)) ?? HERE[lang] ?? lang;
}

/** A moment in words, `short` or `full`. */
export const written = (moment, style) => new Intl.DateTimeFormat(locale(), STYLES[style]).format(new Date(moment));
