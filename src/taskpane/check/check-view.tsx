import { Button } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { LocatedFinding } from '../../actions/check-workspace';
import { strings } from '../strings';
import type { ViewProps } from '../view';
import { CheckSection } from './check-section';

/** What needs somebody, by sheet; each finding leads to its cell. */
export function CheckView({ snapshot, ask, running }: ViewProps): ReactElement {
  const reveal = useCallback((finding: LocatedFinding) => ask({ task: 'reveal', place: finding }), [ask]);
  return (
    <>
      <Button appearance="primary" disabledFocusable={running !== null} onClick={() => ask({ task: 'check' })}>
        {running?.request.task === 'check' ? strings.check.running : strings.check.label}
      </Button>
      <CheckSection check={snapshot} reveal={reveal} />
    </>
  );
}
