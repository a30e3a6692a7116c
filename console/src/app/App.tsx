import { useCallback, useState } from "react";
import { useLocation } from "wouter";
import { Announcer } from "../design/Announcer";
import { type Language, languageOfPage } from "../language/language";
import { Console } from "./Console";
import { MailedLink } from "./MailedLink";
import { LINKS } from "./routes";

/** The language of the page, and what is there: where a mailed link leads, whoever is logged in, or the console. */
export function App() {
  const [language, setLanguage] = useState<Language>(languageOfPage);
  const speaks = useCallback((next: Language) => {
    document.documentElement.lang = next;
    setLanguage(next);
  }, []);
  const [path] = useLocation();
  const screen = LINKS[path];
  return (
    <Announcer>
      {screen ? (
        <MailedLink key={path} screen={screen} language={language} speaks={speaks} />
      ) : (
        <Console language={language} speaks={speaks} />
      )}
    </Announcer>
  );
}
