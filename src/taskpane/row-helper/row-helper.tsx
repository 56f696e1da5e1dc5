import { Button, Caption1, Caption1Strong, makeStaticStyles, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useMemo, type ReactElement } from 'react';
import type { Edit } from '../../actions/edit';
import { SeverityIcon } from '../check/severity-icon';
import { useRatingsHidden } from '../people/ratings-hidden';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import { Choice } from './choice';
import { describeCell, type CellDescription } from './describe-cell';
import { strings } from './strings';

interface RowHelperProps {
  readonly snapshot: Snapshot;
  /** The selected cell with its sheet; null where there is none. */
  readonly selected: string | null;
  readonly ask: Ask;
}

/** What the selected cell is for, what is wrong with its row, and what can be chosen for it. Quiet where the cell is none of ours. */
export function RowHelper({ snapshot, selected, ask }: RowHelperProps): ReactElement | null {
  const styles = useStyles();
  useClearOfHelper();
  const [isOpen, setOpen] = useKept('rowHelper.isOpen', false);
  const body = useId();
  const [hidesRatings] = useRatingsHidden();
  const description = useMemo(() => (selected === null ? null : describeCell(snapshot, selected, { hidesRatings })), [snapshot, selected, hidesRatings]);
  if (description === null) return null;
  return (
    <aside aria-label={strings.label} className={styles.helper}>
      <button type="button" aria-expanded={isOpen} aria-controls={body} className={styles.head} onClick={() => setOpen(!isOpen)}>
        <span className={styles.cell}>{withoutSheet(description.cell)}</span>
        <span className={styles.header}>{description.header}</span>
        {description.findings.slice(0, 3).map((finding, index) => (
          <SeverityIcon key={index} severity={finding.severity} />
        ))}
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronUp16Regular aria-hidden />}
      </button>
      <div id={body} hidden={!isOpen} className={styles.body}>
        {isOpen && <Description snapshot={snapshot} description={description} ask={ask} />}
      </div>
    </aside>
  );
}

function Description({ snapshot, description, ask }: { snapshot: Snapshot; description: CellDescription; ask: Ask }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { header, help, example, row, findings, references, choice, newId, addition, hidesProblems } = description;
  return (
    <>
      {row !== null && (
        <Caption1Strong as="p" className={text.paragraph}>
          {row}
        </Caption1Strong>
      )}
      {help !== '' && (
        <Caption1 as="p" className={text.paragraph}>
          {help} {example !== null && <span className={text.quiet}>{strings.example(example)}</span>}
        </Caption1>
      )}
      {references.length > 0 && (
        <ul aria-label={strings.names} className={styles.list}>
          {references.map(({ id, name }) => (
            <li key={id}>
              <b>{id}</b> {name ?? <span className={text.quiet}>{strings.unknown}</span>}
            </li>
          ))}
        </ul>
      )}
      {findings.length > 0 && (
        <ul aria-label={strings.problems} className={styles.list}>
          {findings.map((finding, index) => (
            <li key={index} className={styles.finding}>
              <SeverityIcon severity={finding.severity} />
              <span>
                {finding.message} <span className={text.quiet}>{finding.repair}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {hidesProblems && (
        <Caption1 as="p" className={text.paragraph}>
          {strings.ratingsHidden}
        </Caption1>
      )}
      {choice !== null && <Choice header={header} choice={choice} change={(edit) => ask({ task: 'edit', edits: [edit], label: strings.changed(header, row ?? description.cell) })} workspace={snapshot.workspace} />}
      {newId !== null && (
        <Caption1 as="p" className={text.paragraph}>
          {strings.nextFreeId(newId.id)}
        </Caption1>
      )}
      <div className={styles.buttons}>
        {newId !== null && newId.use !== null && <AskToWrite label={strings.useId(newId.id)} done={strings.changed(header, row ?? newId.id)} edit={newId.use} ask={ask} />}
        {addition !== null && <AskToWrite label={strings.addRow(addition.noun)} done={strings.added(addition.noun)} edit={addition.edit} ask={ask} />}
      </div>
    </>
  );
}

function AskToWrite({ label, done, edit, ask }: { label: string; done: string; edit: Edit; ask: Ask }): ReactElement {
  return (
    <Button size="small" onClick={() => ask({ task: 'edit', edits: [edit], label: done })}>
      {label}
    </Button>
  );
}

function withoutSheet(cell: string): string {
  return cell.slice(cell.lastIndexOf('!') + 1);
}

/** What has the focus in the view scrolls clear of the helper, which stands before the view's lower part. */
const useClearOfHelper = makeStaticStyles({
  '[role="tabpanel"] *': { scrollMarginBottom: '3rem' },
  'main:has(> aside > [aria-expanded="true"]) [role="tabpanel"] *': { scrollMarginBottom: 'calc(40vh + 4rem)' },
});

const useStyles = makeStyles({
  helper: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    // At the foot of the pane, also where the page is short.
    marginTop: 'auto',
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalL})`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    backgroundColor: tokens.colorTransparentBackground,
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ...typographyStyles.caption1,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  cell: { color: tokens.colorNeutralForeground3 },
  header: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxHeight: '40vh',
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
    // What is too much scrolls rather than being pressed together.
    '> *': { flexShrink: 0 },
    '&[hidden]': { display: 'none' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, ...typographyStyles.caption1 },
  finding: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, ':empty': { display: 'none' } },
});
