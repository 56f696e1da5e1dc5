import { makeStyles, Menu, MenuButton, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MadeFile } from '../../actions/make-file';
import { strings } from './strings';
import type { Sending } from './use-sending';

interface SendMenuProps {
  readonly label: string;
  readonly sending: Sending;
  /** Of what the paper is about; left out where there is none. */
  readonly calendar?: () => Promise<MadeFile | null>;
}

/** Every way in which a paper leaves the pane, behind one button. What became of it is said by `WhatWasSent`. */
export function SendMenu({ label, sending: { copy, copyText, save, saveAs }, calendar }: SendMenuProps): ReactElement {
  const styles = useStyles();
  return (
    <Menu inline positioning={{ position: 'below', align: 'start', autoSize: 'height' }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>{label}</MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{strings.send.copyGroup}</MenuGroupHeader>
            <MenuItem onClick={copy}>{strings.send.copy}</MenuItem>
            <MenuItem onClick={copyText}>{strings.send.copyText}</MenuItem>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{strings.send.fileGroup}</MenuGroupHeader>
            {FILES.map((form) => (
              <MenuItem key={form} onClick={() => saveAs(form)}>
                {strings.send[form]}
              </MenuItem>
            ))}
            {calendar !== undefined && <MenuItem onClick={() => save(calendar)}>{strings.send.calendar}</MenuItem>}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What people open elsewhere. The text is for messages, and is copied. */
const FILES = ['docx', 'html', 'markdown'] as const;

const useStyles = makeStyles({
  // It stands where it is read: above what the pane tells at the top, and between the edges of the page where text is large.
  menu: { zIndex: 3, minWidth: 0, maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalL})` },
});
