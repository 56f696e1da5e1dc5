import { Caption1, Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FILTERS_KEY, NO_FILTERS } from '../check/filters';
import { strings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';

interface RepairsWaitingProps extends Pick<ViewProps, 'snapshot' | 'go'> {
  /** What that means here. */
  readonly note?: string;
}

/** One quiet line that leads to what is to be mended; nothing where nothing is, or nobody has looked yet. */
export function RepairsWaiting({ snapshot: { repairs }, go, note }: RepairsWaitingProps): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const waiting = repairs?.repairs.length ?? 0;
  if (waiting === 0) return null;
  return (
    <Caption1 as="p" className={text.quiet}>
      {strings.repairs.waiting(waiting)} {note}{' '}
      <Link as="button" inline className={styles.link} onClick={() => go('check', { [FILTERS_KEY]: NO_FILTERS })}>
        {strings.repairs.see}
      </Link>
    </Caption1>
  );
}

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});
