/** The picture by itself: the colours of its attributes, no class, no script; the browser escapes its texts. */
export function svg(shown: SVGSVGElement, title: string): string {
  const alone = shown.cloneNode(true) as SVGSVGElement;
  for (const element of [alone, ...alone.querySelectorAll("[class]")]) element.removeAttribute("class");
  const named = document.createElementNS(alone.namespaceURI, "title");
  named.textContent = title;
  alone.prepend(named);
  alone.setAttribute("aria-label", title);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(alone)}\n`;
}
