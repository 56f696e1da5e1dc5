import type { ReactElement } from 'react';
import { strings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import type { Work } from './work';

/** Where a jump went, for those who hear the pane: who sees the grid need not be told. */
export function Heard({ work: { shown } }: { work: Work }): ReactElement {
  return (
    <div role="status" className={useTextStyles().heard}>
      {shown !== null && strings.shown(shown)}
    </div>
  );
}
