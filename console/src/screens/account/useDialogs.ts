import { useCallback, useEffect, useRef, useState } from "react";

/**
 * Which dialog of a section is open, if any. Where it was opened from may be gone when it closes: then the focus goes to
 * the section's heading.
 */
export function useDialogs<T>() {
  const [opened, open] = useState<T | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);
  const close = useCallback(() => open(null), []);

  useEffect(() => {
    if (wasOpen.current && opened === null && document.activeElement === document.body) heading.current?.focus();
    wasOpen.current = opened !== null;
  }, [opened]);

  return { opened, open, close, heading };
}
