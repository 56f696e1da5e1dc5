import { Button, Caption1, Caption1Strong, Checkbox, makeStaticStyles, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useMemo, type ReactElement } from 'react';
import { addRow, type Edit } from '../../actions/edit';
import type { Rows } from '../../domain/model/workspace';
import { SeverityIcon } from '../check/severity-icon';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import { describeCell, type CellChoice, type CellDescription } from './describe-cell';
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
  const description = useMemo(() => (selected === null ? null : describeCell(snapshot, selected)), [snapshot, selected]);
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
  const { help, example, row, findings, references, choice, table } = description;
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
      {choice !== null && <Choice description={description} choice={choice} change={(values) => ask({ task: 'edit', edits: [edited(snapshot, choice, values)], label: strings.changed(description.header, row ?? description.cell) })} />}
      {table !== null && (
        <Button size="small" className={styles.add} onClick={() => ask({ task: 'edit', edits: [addRow(table.collection, {})], label: strings.added(table.noun) })}>
          {strings.addRow(table.noun)}
        </Button>
      )}
    </>
  );
}

/** A checklist for a cell that takes several values, a list for one that takes the ID of a row. */
function Choice({ description: { header }, choice, change }: { description: CellDescription; choice: CellChoice; change: (values: readonly string[]) => void }): ReactElement {
  const styles = useStyles();
  const { takes, chosen, options } = choice;
  if (takes === 'one')
    return (
      <Select size="small" aria-label={strings.one(header)} value={chosen[0] ?? ''} onChange={(_, { value }) => change(value === '' ? [] : [value])}>
        <option value="">{strings.nothing}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    );
  return (
    <div role="group" aria-label={strings.several(header)} className={styles.checklist}>
      {options.map(({ value, label }) => (
        <Checkbox key={value} size="medium" label={label} checked={chosen.includes(value)} onChange={(_, { checked }) => change(checked === true ? inOrder([...chosen, value], options) : chosen.filter((each) => each !== value))} />
      ))}
    </div>
  );
}

function edited({ workspace }: Snapshot, { collection, index, field, takes }: CellChoice, values: readonly string[]): Edit {
  const seen = workspace[collection][index];
  if (seen === undefined) throw new RangeError(`${collection} has no row at position ${index}`);
  const value = takes === 'several' ? values : (values[0] ?? null);
  return { type: 'change', collection, index, seen, values: { [field]: value } as Partial<Rows[typeof collection][number]> };
}

/** As the list has them; what is not in the list stays, at the end. */
function inOrder(values: readonly string[], options: CellChoice['options']): string[] {
  const listed = options.map(({ value }) => value).filter((value) => values.includes(value));
  return [...listed, ...values.filter((value) => !listed.includes(value))];
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
    marginTop: tokens.spacingVerticalL,
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
  checklist: { display: 'flex', flexDirection: 'column' },
  add: { alignSelf: 'start' },
});
