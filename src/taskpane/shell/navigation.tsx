import { makeStyles, mergeClasses, Tab, TabList, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import type { ViewId } from '../view';
import { VIEWS } from '../views';

/** The tabs of the views: a picture above a short word, so that seven fit into the narrowest pane. */
export function Navigation({ shown, show, marks }: { shown: ViewId; show: (view: ViewId) => void; marks: Readonly<Partial<Record<ViewId, string>>> }): ReactElement {
  const styles = useStyles();
  return (
    <TabList
      aria-label={strings.views.label}
      className={styles.tabs}
      selectedValue={shown}
      onTabSelect={(_, { value }) => show(value as ViewId)}
      selectTabOnFocus={false}
    >
      {VIEWS.map(({ id, label, Icon, IconWhenChosen }) => (
        <Tab key={id} id={tabId(id)} value={id} aria-controls={id === shown ? PANEL_ID : undefined} className={styles.tab} content={{ className: styles.content }}>
          <span className={styles.picture}>
            {id === shown ? <IconWhenChosen /> : <Icon />}
            {marks[id] !== undefined && <span className={mergeClasses(styles.mark, marks[id].length > 2 && styles.longMark)}>{marks[id]}</span>}
          </span>
          <span className={mergeClasses(styles.label, id === shown && styles.chosen)}>{label}</span>
        </Tab>
      ))}
    </TabList>
  );
}

/** The element that the tabs control. */
export const PANEL_ID = 'view';

export function tabId(view: ViewId): string {
  return `tab-${view}`;
}

const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    // Large text takes a second row rather than running over.
    gridTemplateColumns: 'repeat(auto-fit, minmax(2.5rem, 1fr))',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { minWidth: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`, justifyContent: 'center' },
  content: { display: 'flex', flexDirection: 'column', alignItems: 'center', minWidth: 0, padding: 0, overflow: 'visible', '::after': { display: 'none' } },
  picture: { position: 'relative', display: 'inline-flex' },
  mark: {
    position: 'absolute',
    insetBlockStart: '-4px',
    insetInlineStart: '14px',
    minWidth: '16px',
    boxSizing: 'border-box',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    textAlign: 'center',
    ...typographyStyles.caption2Strong,
    lineHeight: '16px',
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  // The next tab begins where a long one would go on.
  longMark: { insetInlineStart: 'auto', insetInlineEnd: '-11px', padding: '0 3px' },
  label: { ...typographyStyles.caption2, maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});
