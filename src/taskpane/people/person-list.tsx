import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';
import { useWindowed } from './use-windowed';

interface PersonListProps<Item> {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly Item[];
  /** Which stakeholder an item is about: its position among them. */
  readonly keyOf: (item: Item) => number;
  readonly children: (item: Item) => ReactNode;
  /** What to say where there is nobody. */
  readonly whenEmpty?: string;
}

/** Stakeholders under a heading, however many there are. */
export function PersonList<Item>({ title, hint, items, keyOf, children, whenEmpty }: PersonListProps<Item>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [focused, setFocused] = useState<number>();
  const kept = items.findIndex((item) => keyOf(item) === focused);
  const { container, style, rows } = useWindowed<HTMLUListElement>(items.length, 72, kept);
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
                  key={keyOf(item)}
                  aria-setsize={placed && items.length}
                  aria-posinset={placed && index + 1}
                  className={styles.item}
                  onFocus={() => setFocused(keyOf(item))}
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

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});
