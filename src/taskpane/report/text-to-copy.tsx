import { makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { strings } from './strings';

/** A text, selected and ready for the keyboard to copy, where the page itself may not write to the clipboard. */
export function TextToCopy({ label = strings.send.text, text }: { label?: string; text: string }): ReactElement {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Selecting alone does not bring the keyboard there in every browser.
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return <Textarea ref={area} readOnly aria-label={label} value={text} rows={8} className={styles.area} />;
}

const useStyles = makeStyles({
  area: { width: '100%', minWidth: 0, '> textarea': { minWidth: 0 } },
});
