import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { faultDetails } from '../../actions/fault-details';
import { strings } from '../strings';
import { Details } from './details';
import { Notice } from './notice';

/** What stands in the place of something that could not be drawn, and the way to draw it again. */
export function Crashed({ crash, title, restart, isWholePane = false }: { crash: Error; title: string; restart: () => void; isWholePane?: boolean }): ReactElement {
  return (
    <Notice as={isWholePane ? 'main' : 'div'} title={title} wayOn={isWholePane ? strings.crash.whatIsSafe : strings.crash.othersGoOn}>
      <Button appearance="primary" onClick={restart}>
        {isWholePane ? strings.crash.restart : strings.crash.restartView}
      </Button>
      <Details text={faultDetails(crash)} />
    </Notice>
  );
}
