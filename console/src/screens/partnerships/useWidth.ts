import { useEffect, useState } from "react";

const [LEAST, MOST] = [640, 1200];

/** The room that there is, within what the picture can be drawn in; text keeps its size whatever it is. */
export function useWidth() {
  const [element, ref] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(960);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const room = entry?.contentRect.width;
      if (room) setWidth(Math.round(Math.min(MOST, Math.max(LEAST, room))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref, width };
}
