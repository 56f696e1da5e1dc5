import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import type { LocatedFinding } from '../../actions/check-workspace';
import { strings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import { FindingItem } from './finding-item';
import { moveFocus } from './move-focus';

/**
 * Findings by sheet. The whole list is one stop of the Tab key; the arrow keys move within it. Choosing a finding takes
 * the grid to its cell; the focus stays here, so that the next one is an arrow away.
 */
export function FindingList({ findings, reveal }: { findings: readonly LocatedFinding[]; reveal: (finding: LocatedFinding) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const groups = useMemo(() => bySheet(findings), [findings]);
  const [tabStop, setTabStop] = useState(() => findings.find(({ nearest }) => nearest !== null));
  const [chosen, setChosen] = useState<LocatedFinding>();
  const choose = useCallback(
    (finding: LocatedFinding) => {
      setChosen(finding);
      reveal(finding);
    },
    [reveal],
  );

  return (
    <div role="group" aria-label={strings.check.list} className={styles.groups} onKeyDown={moveFocus}>
      {groups.map(({ sheet, findings: ofSheet }) => (
        <div key={sheet} className={styles.group}>
          <Caption1Strong as="h3" className={text.heading}>
            {strings.check.sheet(sheet, ofSheet.length)}
          </Caption1Strong>
          <ul className={styles.list}>
            {ofSheet.map((finding, index) => (
              <li key={index}>
                <FindingItem
                  finding={finding}
                  isTabStop={finding === tabStop}
                  isChosen={finding === chosen}
                  choose={choose}
                  onFocus={setTabStop}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface SheetFindings {
  readonly sheet: string;
  readonly findings: LocatedFinding[];
}

/** Groups in the order in which their first findings come. */
function bySheet(findings: readonly LocatedFinding[]): SheetFindings[] {
  const groups = new Map<string, SheetFindings>();
  for (const finding of findings) {
    const sheet = finding.sheet ?? strings.check.noSheet;
    const group = groups.get(sheet) ?? { sheet, findings: [] };
    group.findings.push(finding);
    groups.set(sheet, group);
  }
  return [...groups.values()];
}

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});
