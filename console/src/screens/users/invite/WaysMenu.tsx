import { Menu, MenuButton, MenuItem, MenuProvider, useMenuStore } from "@ariakit/react/menu";
import { type ReactNode, type Ref, useEffect } from "react";
import button from "../../../design/Button.module.css";
import styles from "./NewUsers.module.css";

interface Props {
  ref: Ref<HTMLButtonElement>;
  label: string;
  icon: ReactNode;
  /** What each way is called and said to be for. */
  ways: readonly { key: string; said: ReactNode; choose: () => void }[];
}

/** The round button with its menu, which is open at first: it is loaded when it was asked for. */
export default function WaysMenu({ ref, label, icon, ways }: Props) {
  const menu = useMenuStore({ placement: "top-end" });
  useEffect(() => {
    menu.setAutoFocusOnShow(true);
    menu.setInitialFocus("first");
    menu.show();
  }, [menu]);
  return (
    <MenuProvider store={menu}>
      <MenuButton ref={ref} className={`${button.button} ${button.round}`} aria-label={label}>
        {icon}
      </MenuButton>
      <Menu className={styles.menu} gutter={8} unmountOnHide>
        {ways.map(({ key, said, choose }) => (
          <MenuItem key={key} className={styles.item} onClick={choose}>
            {said}
          </MenuItem>
        ))}
      </Menu>
    </MenuProvider>
  );
}
