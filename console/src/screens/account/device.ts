// What a browser calls itself, as people call it.

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/.*Safari\//, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

export interface Device {
  browser: string;
  system: string;
}

const named = (given: string, names: typeof BROWSERS) => names.find(([sign]) => sign.test(given))?.[1];

/** Null where it is no browser that is known: then its own words say more. */
export function deviceOf(userAgent: string): Device | null {
  const browser = named(userAgent, BROWSERS);
  const system = named(userAgent, SYSTEMS);
  return browser && system ? { browser, system } : null;
}
