import { type ComponentType, type LazyExoticComponent, useMemo } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { keepLanguage, type Language, LanguageContext } from "../language/language";
import { useConnection } from "../relay/useConnection";
import { Steps } from "../screens/links/Step";
import { Entrance } from "./Entrance";
import type { LinkProps } from "./routes";
import { ScreenBoundary } from "./ScreenBoundary";
import { useSecret } from "./secret";

const nothing = () => {};

interface Props {
  screen: LazyExoticComponent<ComponentType<LinkProps>>;
  language: Language;
  speaks: (language: Language) => void;
}

/** Where a mailed link leads, in the language of the page: whoever opens it may be somebody else than who is logged in. */
export function MailedLink({ screen: Screen, language, speaks }: Props) {
  const { secret, forget } = useSecret();
  const { relay } = useConnection(null, "link", nothing);
  const speaking = useMemo(
    () => ({
      language,
      speak: async (next: Language) => {
        keepLanguage(next);
        speaks(next);
      },
    }),
    [language, speaks],
  );
  return (
    <LanguageContext value={speaking}>
      <RelayEnvironmentProvider environment={relay}>
        <Entrance>
          <Steps>
            <ScreenBoundary of={secret ?? ""}>
              <Screen key={secret} secret={secret} forget={forget} />
            </ScreenBoundary>
          </Steps>
        </Entrance>
      </RelayEnvironmentProvider>
    </LanguageContext>
  );
}
