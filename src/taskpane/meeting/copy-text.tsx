import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useState, type ReactElement } from 'react';
import { copyText } from '../report/copy';
import { TextToCopy } from '../report/text-to-copy';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

/** Copies a text. Some Office panes do not let a page write to the clipboard: the text is then shown, selected, for the keyboard to copy. */
export function CopyText({ text }: { text: string }): ReactElement {
  const styles = useStyles();
  const words = useTextStyles();
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const copy = async (): Promise<void> => {
    setCopied(null);
    setCopied((await copyText(text)) ? 'yes' : 'refused');
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
      {copied === 'refused' && <TextToCopy label={strings.close.select} text={text} />}
    </div>
  );
}

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
});
