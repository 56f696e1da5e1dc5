import { makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import { useSlowly } from './use-slowly';

/** While the workbook is looked at for the first time. */
export function Looking(): ReactElement {
  return <Spinner size="tiny" labelPosition="after" label={strings.looking} className={mergeClasses(useStyles().start, useSlowly())} />;
}

const useStyles = makeStyles({
  start: { justifyContent: 'start' },
});
