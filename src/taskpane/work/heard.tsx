import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import type { Work } from './work';

/** Where a jump went, for those who hear the pane: who sees the grid need not be told. */
export function Heard({ work: { shown } }: { work: Work }): ReactElement {
  return (
    <div role="status" className={useStyles().heard}>
      {shown !== null && strings.shown(shown)}
    </div>
  );
}

const useStyles = makeStyles({
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
