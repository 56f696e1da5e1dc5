import { makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import { useSlowly } from './use-slowly';

/** While the workbook is looked at for the first time, or what else is said here. */
export function Looking({ label = strings.looking }: { label?: string }): ReactElement {
  return <Spinner size="tiny" labelPosition="after" label={label} className={mergeClasses(useStyles().start, useSlowly())} />;
}

const useStyles = makeStyles({
  start: { justifyContent: 'start' },
});
