import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useWindowed } from '../shell/use-windowed';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

/** Something about a stakeholder, by its position among them. */
interface About {
  readonly index: number;
}

interface PersonListProps<Item extends About> {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
  /** What to say where there is nobody. */
  readonly whenEmpty?: string;
}

/** Stakeholders under a heading, however many there are. */
export function PersonList<Item extends About>({ title, hint, items, children, whenEmpty }: PersonListProps<Item>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [focused, setFocused] = useState<number>();
  const kept = items.findIndex(({ index }) => index === focused);
  const container = useRef<HTMLUListElement>(null);
  const keyOf = useCallback((row: number) => String(items[row]?.index), [items]);
  const { style, rows } = useWindowed({ container, keyOf, count: items.length, height: ROW_HEIGHT, kept });
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={text.heading}>
        {strings.lists.heading(title, items.length)}
      </Subtitle2>
      {(items.length === 0 ? whenEmpty : hint) !== undefined && (
        <Caption1 as="p" className={text.quiet}>
          {items.length === 0 ? whenEmpty : hint}
        </Caption1>
      )}
      {items.length > 0 && (
        <ul ref={container} style={style} className={styles.list} aria-label={title}>
          {rows.map(({ index, placed }) => {
            const item = items[index];
            return (
              item !== undefined && (
                <li
                  key={item.index}
                  aria-setsize={placed && items.length}
                  aria-posinset={placed && index + 1}
                  className={styles.item}
                  onFocus={() => setFocused(item.index)}
                  {...placed}
                >
                  {children(item)}
                </li>
              )
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** A row with three lines below the name; pixels. */
const ROW_HEIGHT = 85;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});
