import { Button, Caption1, Link, makeStyles, Menu, MenuButton, MenuItemCheckbox, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, mergeClasses, SearchBox, ToggleButton, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactElement } from 'react';
import { SEVERITIES, type Severity } from '../../domain/model/finding';
import { useTextStyles } from '../theme/use-text-styles';
import type { Grouping } from './entries';
import { isFiltered, NO_FILTERS, NO_SHEET, NOBODY, type Choice, type FilterChoices, type FindingFilters } from './filters';
import { SeverityIcon } from './severity-icon';
import { strings } from './strings';

interface FilterBarProps {
  readonly filters: FindingFilters;
  readonly choices: FilterChoices;
  readonly grouping: Grouping;
  /** How many problems there are, and how many of them meet the filters. */
  readonly all: number;
  readonly shown: number;
  readonly filter: (filters: FindingFilters) => void;
  readonly group: (grouping: Grouping) => void;
  /** Goes to the next problem, or to the one before, and shows its cell. */
  readonly step: (by: 1 | -1) => void;
}

/** Narrows the list down, orders it, and steps through it. Nothing where there is nothing to narrow down. */
export function FilterBar({ filters, choices, grouping, all, shown, filter, group, step }: FilterBarProps): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const filtered = isFiltered(filters);
  if (all === 0 && !filtered) return null;
  const { severities = [], sheets = [], leads = [] } = filters;
  const toggle = (severity: Severity): void => filter({ ...filters, severities: severities.includes(severity) ? severities.filter((each) => each !== severity) : [...severities, severity] });
  return (
    <div role="group" aria-label={strings.filter.label} className={styles.bar}>
      <div role="group" aria-label={strings.filter.severities} className={styles.line}>
        {SEVERITIES.filter((severity) => choices.severities[severity] > 0 || severities.includes(severity)).map((severity) => (
          <ToggleButton key={severity} size="small" icon={<SeverityIcon severity={severity} />} className={styles.severity} checked={severities.includes(severity)} onClick={() => toggle(severity)}>
            {strings.severityCount(severity, choices.severities[severity])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.line}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={strings.filter.search}
          placeholder={strings.filter.search}
          value={filters.text ?? ''}
          onChange={(_, { value }) => filter({ ...filters, text: value })}
        />
        {([-1, 1] as const).map((by) => (
          <Tooltip key={by} content={by === 1 ? strings.step.next : strings.step.previous} relationship="label">
            <Button size="small" appearance="subtle" icon={by === 1 ? <ChevronDown20Regular /> : <ChevronUp20Regular />} disabledFocusable={shown === 0} onClick={() => step(by)} />
          </Tooltip>
        ))}
      </div>
      <div className={styles.line}>
        <ChoiceMenu label={strings.filter.sheet} choices={choices.sheets} chosen={sheets} nameless={{ [NO_SHEET]: strings.filter.noSheet }} choose={(values) => filter({ ...filters, sheets: values })} />
        <ChoiceMenu label={strings.filter.lead} choices={choices.leads} chosen={leads} nameless={{ [NOBODY]: strings.filter.nobody }} choose={(values) => filter({ ...filters, leads: values })} />
        <Menu inline checkedValues={{ grouping: [grouping] }} onCheckedValueChange={(_, { checkedItems: [value] }) => value !== undefined && group(value as Grouping)}>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size="small" appearance="subtle" className={styles.menu}>
              {strings.filter.grouping[grouping]}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {(['cause', 'sheet'] as const).map((value) => (
                <MenuItemRadio key={value} name="grouping" value={value}>
                  {strings.filter.grouping[value]}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {/* Heard when it changes. */}
      <Caption1 as="p" role="status" className={mergeClasses(text.quiet, filtered && styles.shown)}>
        {filtered && (
          <>
            {shown === 0 ? strings.filter.nothing : strings.filter.shown(shown, all)}{' '}
            <Link as="button" inline className={styles.clear} onClick={() => filter(NO_FILTERS)}>
              {strings.filter.clear}
            </Link>
          </>
        )}
      </Caption1>
    </div>
  );
}

interface ChoiceMenuProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** What to call a value that has no name of its own. */
  readonly nameless: Readonly<Record<string, string>>;
  readonly choose: (values: string[]) => void;
}

/** A menu of values to tick; nothing where there is no choice. What was chosen stays in it, also where no problem has it any more. */
function ChoiceMenu({ label, choices, chosen, nameless, choose }: ChoiceMenuProps): ReactElement | null {
  const styles = useStyles();
  const gone = chosen.filter((value) => !choices.some((choice) => choice.value === value)).map((value) => ({ value, count: 0 }));
  const offered = [...choices, ...gone];
  if (offered.length < 2 && chosen.length === 0) return null;
  const nameOf = (value: string): string => nameless[value] ?? value;
  return (
    <Menu inline checkedValues={{ chosen: [...chosen] }} onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance={chosen.length > 0 ? 'secondary' : 'subtle'} className={styles.menu}>
          {chosen.length === 0 ? label : strings.filter.chosen(label, chosen.map(nameOf))}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {offered.map(({ value, count }) => (
            <MenuItemCheckbox key={value} name="chosen" value={value}>
              {strings.filter.choice(nameOf(value), count)}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, '& + &': { marginTop: tokens.spacingVerticalS } },
  clear: { fontSize: 'inherit', lineHeight: 'inherit' },
  shown: { marginTop: tokens.spacingVerticalXS },
  severity: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  search: { flex: '1 1 8rem', minWidth: 0, maxWidth: 'none' },
  menu: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  popover: { maxHeight: '60vh', overflowY: 'auto' },
});
