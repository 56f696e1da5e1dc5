import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Tooltip,
} from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import type { ReactElement } from 'react';
import type { CommitmentPosition } from '../../domain/analysis/commitment';
import { commitmentNeeded, commitmentNow } from '../../domain/model/choice-list';
import type { Rate } from './use-rate';
import { strings } from './strings';

interface RateMenuProps {
  readonly position: CommitmentPosition;
  readonly rate: Rate;
  /** While something else is being written. */
  readonly isBusy: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** What the menu opens below, where that is not its button. */
  readonly below?: HTMLElement | null;
}

/** Rates a stakeholder in two clicks: this button, and a place. The places that hold now are marked. */
export function RateMenu({ position, rate, isBusy, isOpen, onOpenChange, below }: RateMenuProps): ReactElement {
  const styles = useStyles();
  const { stakeholder, now, needed } = position;
  const name = strings.rate.button(stakeholder.stakeholder ?? stakeholder.id ?? strings.unnamed);
  if (stakeholder.id === null)
    return (
      <Tooltip relationship="description" content={strings.rate.needsId}>
        <Button size="small" appearance="subtle" icon={<Edit16Regular />} aria-label={name} disabledFocusable />
      </Tooltip>
    );
  return (
    <Menu
      inline
      open={isOpen}
      onOpenChange={(_, { open }) => onOpenChange(open)}
      checkedValues={{ now: [now ?? 'Unknown'], needed: needed === null ? [] : [needed] }}
      positioning={{ position: 'below', align: 'end', autoSize: true, target: below }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip relationship="label" content={name}>
          <Button size="small" appearance="subtle" icon={<Edit16Regular />} disabledFocusable={isBusy} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{strings.rate.now}</MenuGroupHeader>
            {commitmentNow.values.map((place) => (
              <MenuItemRadio key={place} name="now" value={place} onClick={() => rate(position, { now: place })}>
                {place === 'Unknown' ? strings.rate.unknown : place}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{strings.rate.needed}</MenuGroupHeader>
            {commitmentNeeded.values.map((place) => (
              <MenuItemRadio key={place} name="needed" value={place} onClick={() => rate(position, { needed: place })}>
                {place}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  // It stands in its row, so that it is read there: above the table's head and what the pane tells at the top.
  menu: { zIndex: 3 },
});
