import { useTexts } from "../../../language/texts";
import { COLUMNS } from "./columns";
import styles from "./overview.module.css";
import type { ChangeSight, Field, Sight } from "./sight";

interface Props {
  field: Field;
  sight: Sight;
  change: ChangeSight;
  className?: string | undefined;
}

/** A column's head that sorts by it, and the other way round when pressed again. */
export function ColumnHead({ field, sight, change, className }: Props) {
  const say = useTexts(COLUMNS);
  const sorts = sight.sort === field;
  const order = sorts ? (sight.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" aria-sort={order} className={className}>
      <button
        type="button"
        className={styles.sorts}
        onClick={() => change({ sort: field, descending: sorts && !sight.descending })}
      >
        {say(field)}
        <span aria-hidden className={styles.arrow}>
          {sorts && (sight.descending ? "▼" : "▲")}
        </span>
      </button>
    </th>
  );
}
