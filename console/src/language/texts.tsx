// What the console says: each sentence in both languages, in ICU's message format, beside the screen that says it.

import { IntlMessageFormat } from "intl-messageformat";
import type { ReactNode } from "react";
import { type Language, regional, useLanguage } from "./language";

export type Sentence = Readonly<Record<Language, string>>;
export type Texts = Readonly<Record<string, Sentence>>;
type Values = Record<string, string | number | Date | null | undefined>;

interface ToldProps {
  text: Sentence;
  [value: string]: ReactNode | Date | Sentence;
}

const formats = new Map<string, IntlMessageFormat>();

function format(language: Language, sentence: Sentence): IntlMessageFormat {
  const pattern = sentence[language];
  const key = `${language} ${pattern}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new IntlMessageFormat(pattern, regional(language), undefined, { ignoreTag: true });
  formats.set(key, made);
  return made;
}

/** The sentence of this name, with its `{values}` filled in. */
export type Say<T extends Texts> = (name: keyof T, values?: Values) => string;

/** Whether there is a sentence of this name, where any text may be one: a word of the server's, a part of an id. */
export const isSaid = <T extends Texts>(texts: T, name: string): name is keyof T & string => Object.hasOwn(texts, name);

/** Says the sentences of `texts` in the language of the console. */
export function useTexts<T extends Texts>(texts: T): Say<T> {
  const { language } = useLanguage();
  return (name, values) => String(format(language, texts[name] as Sentence).format(values));
}

/** A sentence with elements in it, such as the `<bdi>` of a name: they stand out. */
export function Told({ text, ...values }: ToldProps): ReactNode {
  const { language } = useLanguage();
  const parts = format(language, text).formatToParts(values as Record<string, never>);
  return parts.map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence keep their places
    part.type === 0 ? part.value : <b key={i}>{part.value as ReactNode}</b>,
  );
}

/** A name within a sentence of plain text, where no `<bdi>` can be: whichever way it is written, the sentence goes on. */
export const isolated = (name: string) => `\u2068${name}\u2069`;
