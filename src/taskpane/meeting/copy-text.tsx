import { Body1, Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

/** Copies a text. Some Office panes do not let a page write to the clipboard: the text is then shown, selected, for the keyboard to copy. */
export function CopyText({ text }: { text: string }): ReactElement {
  const styles = useStyles();
  const words = useTextStyles();
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copied !== 'refused') return;
    // Selecting alone does not bring the keyboard there in every browser.
    area.current?.focus();
    area.current?.select();
  }, [copied]);

  const copy = async (): Promise<void> => {
    setCopied(null);
    setCopied((await wasCopied(text)) ? 'yes' : 'refused');
  };
  return (
    <div className={styles.copy}>
      <Button appearance="primary" icon={<Copy20Regular />} className={styles.button} onClick={() => void copy()}>
        {strings.close.copy}
      </Button>
      <div role="status">
        {copied !== null && (
          <Body1 as="p" className={words.paragraph}>
            {copied === 'yes' ? strings.close.copied : strings.close.pressKeys}
          </Body1>
        )}
      </div>
      {copied === 'refused' && <Textarea ref={area} readOnly aria-label={strings.close.select} value={text} rows={8} className={styles.area} />}
    </div>
  );
}

async function wasCopied(text: string): Promise<boolean> {
  // Absent where the page is not trusted, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
  area: { width: '100%' },
});
