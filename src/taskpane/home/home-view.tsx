import { useMemo, type ReactElement } from 'react';
import { beforeMeeting } from '../../domain/analysis/before-meeting';
import { firstSteps, isBegun } from '../../domain/analysis/first-steps';
import { RepairsWaiting } from '../shell/repairs-waiting';
import type { ViewProps } from '../view';
import { BeginHere } from './begin-here';
import { CommitmentSection } from './commitment-section';
import { LatenessSection } from './lateness-section';
import { NextMeeting } from './next-meeting';
import { PathwaySection } from './pathway-section';
import { ProblemsSection } from './problems-section';
import { ReportSection } from './report-section';
import { UpgradeSection } from './upgrade-section';

/** How things stand, in figures that lead to their rows; in a new workspace, how to begin. */
export function HomeView({ snapshot, ask, running, go }: ViewProps): ReactElement {
  const { workspace, findings } = snapshot;
  const before = useMemo(() => beforeMeeting(workspace), [workspace]);
  const steps = useMemo(() => firstSteps(workspace), [workspace]);
  const begun = isBegun(workspace);
  const [hasActions, hasStakeholders] = [workspace.actions, workspace.stakeholders].map(({ length }) => length > 0);
  return (
    <>
      {snapshot.isOlder && <UpgradeSection ask={ask} running={running} />}
      <RepairsWaiting snapshot={snapshot} go={go} />
      {steps.some(({ done }) => !done) && <BeginHere snapshot={snapshot} ask={ask} steps={steps} />}
      {begun && <NextMeeting snapshot={snapshot} ask={ask} go={go} before={before} />}
      {begun && <ReportSection snapshot={snapshot} ask={ask} running={running} go={go} />}
      {(hasActions === true || !workspace.present.has('actions')) && <LatenessSection snapshot={snapshot} go={go} />}
      {(begun || findings.length > 0) && <ProblemsSection snapshot={snapshot} go={go} />}
      {(hasStakeholders === true || !workspace.present.has('stakeholders')) && (
        <>
          <CommitmentSection snapshot={snapshot} go={go} />
          <PathwaySection snapshot={snapshot} ask={ask} />
        </>
      )}
    </>
  );
}
