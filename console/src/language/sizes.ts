// How much room files take, as the server writes it in its refusals: a GB of 1024 × 1024 × 1024 bytes.

import { regional, useLanguage } from "./language";

const UNITS = [
  ["GB", 1024 ** 3],
  ["MB", 1024 ** 2],
  ["kB", 1024],
  ["bytes", 1],
] as const;

/** Writes a number of bytes: "1.5 GB". */
export function useSizes(): (bytes: number) => string {
  const { language } = useLanguage();
  const numbers = new Intl.NumberFormat(regional(language), { maximumFractionDigits: 1, roundingMode: "floor" });
  return (bytes) => {
    const [unit, size] = UNITS.find(([, size]) => bytes >= size) ?? UNITS[3];
    return `${numbers.format(bytes / size)} ${unit}`;
  };
}
