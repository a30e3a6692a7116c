import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef } from "react";
import { useTitle } from "../../design/useTitle";

const BegunContext = createContext<RefObject<boolean>>({ current: false });

/** Around the steps of a page: it knows whether one was shown already. */
export function Steps({ children }: { children: ReactNode }) {
  return <BegunContext value={useRef(false)}>{children}</BegunContext>;
}

/** One step of several. After the first, its heading gets the focus: it is read out, and Tab goes on from there. */
export function Step({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useContext(BegunContext);
  useTitle(title);
  useEffect(() => {
    if (begun.current) heading.current?.focus();
    begun.current = true;
  }, [begun]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h1>
      {children}
    </>
  );
}
