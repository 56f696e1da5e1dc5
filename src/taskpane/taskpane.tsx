import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { faultDetails } from '../actions/fault-details';
import { excelActions } from './excel-actions';
import { MARKS } from './marks';
import { Pane } from './pane';
import { strings } from './strings';
import { PaneTheme } from './theme/pane-theme';
import { Details } from './trouble/details';
import { Notice } from './trouble/notice';

/** The page starts when Office is ready, and says what to do where it never will be. */
async function page(): Promise<ReactElement> {
  // The script may not have come through: a hospital's network blocks a good deal.
  if (typeof Office === 'undefined') return <Told {...strings.officeMissing} />;
  const { host } = await Office.onReady();
  performance.mark(MARKS.officeReady);
  if (host !== Office.HostType.Excel) return <Told {...strings.outsideExcel} />;
  return <Pane actions={excelActions} officeTheme={Office.context.officeTheme} />;
}

function Told({ title, wayOn, details }: { title: string; wayOn: string; details?: string }): ReactElement {
  return (
    <PaneTheme officeTheme={undefined}>
      <Notice title={title} wayOn={wayOn}>
        {details !== undefined && <Details text={details} />}
      </Notice>
    </PaneTheme>
  );
}

function show(content: ReactElement): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no element "root"');
  createRoot(root).render(content);
}

page().then(show, (surprise: unknown) => show(<Told {...strings.notStarted} details={faultDetails(surprise)} />));
