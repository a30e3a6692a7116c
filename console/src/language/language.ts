// In which language the console speaks: the account's once somebody is logged in, until then the page's.

import { createContext, useContext } from "react";

export const LANGUAGES = { en: "English", nl: "Nederlands" } as const;
export type Language = keyof typeof LANGUAGES;

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** As the server rendered the page: by `?lang=`, or by what the browser prefers. */
export function languageOfPage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "en";
}

/** A reload stays in this language. */
export const keepLanguage = (language: Language) => history.replaceState(history.state, "", `?lang=${language}`);

export interface Speaking {
  language: Language;
  /** Speaks it from now on; where somebody is logged in, it is their account's. Nothing that was typed is lost. */
  speak: (language: Language) => Promise<void>;
}

export const LanguageContext = createContext<Speaking>({ language: "en", speak: async () => {} });
export const useLanguage = () => useContext(LanguageContext);

// a browser that says only the language gets the form that is used here: plain `en` is that of the United States
const HERE: Record<Language, string> = { en: "en-GB", nl: "nl-NL" };

/** The country-specific form of a language that the browser prefers, for how dates and numbers are written. */
export function regional(language: Language): string {
  return navigator.languages.find((tag) => tag.startsWith(`${language}-`)) ?? HERE[language];
}
