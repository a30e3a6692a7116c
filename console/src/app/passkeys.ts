// What the browser does with passkeys. Options and answers are JSON, as the API has them.

export type Problem = "passkey_impossible" | "passkey_known" | "passkey_stopped";
export type Tried = { credential: string; problem?: never } | { credential?: never; problem: Problem };

export const PASSKEY_TEXTS = {
  passkey_impossible: {
    en: "This browser can’t use passkeys at this address. They need TLS and a host with a name, or localhost.",
    nl: "Deze browser kan op dit adres geen passkeys gebruiken. Daarvoor is TLS nodig en een adres met een naam, of localhost.",
  },
  passkey_known: {
    en: "This device has a passkey for your account already.",
    nl: "Dit apparaat heeft al een passkey voor je account.",
  },
  passkey_stopped: {
    en: "No passkey was given. Try again, or take another way.",
    nl: "Er is geen passkey gegeven. Probeer het opnieuw, of kies een andere manier.",
  },
} as const;

async function tried(ask: () => Promise<Credential | null>): Promise<Tried> {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) return { problem: "passkey_impossible" };
  try {
    const given = (await ask()) as PublicKeyCredential | null;
    return given ? { credential: JSON.stringify(given) } : { problem: "passkey_stopped" };
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
    if (fault.name === "InvalidStateError") return { problem: "passkey_known" };
    return { problem: fault.name === "SecurityError" ? "passkey_impossible" : "passkey_stopped" };
  }
}

/** Makes a passkey. */
export const makePasskey = (options: string) =>
  tried(() =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options)) }),
  );

/** Has a passkey answer. */
export const askPasskey = (options: string) =>
  tried(() =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options)) }),
  );
