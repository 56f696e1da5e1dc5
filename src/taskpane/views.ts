import { CalendarAgenda20Filled, CalendarAgenda20Regular } from '@fluentui/react-icons/svg/calendar-agenda';
import { ClipboardTask20Filled, ClipboardTask20Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentText20Filled, DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { GanttChart20Filled, GanttChart20Regular } from '@fluentui/react-icons/svg/gantt-chart';
import { Home20Filled, Home20Regular } from '@fluentui/react-icons/svg/home';
import { PeopleCommunity20Filled, PeopleCommunity20Regular } from '@fluentui/react-icons/svg/people-community';
import { Settings20Filled, Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { strings } from './strings';
import type { ViewId, ViewProps } from './view';

export interface View {
  readonly id: ViewId;
  /** On the tab: one short word. */
  readonly label: string;
  /** Above the view. */
  readonly title: string;
  readonly Icon: ComponentType;
  readonly IconWhenChosen: ComponentType;
  readonly Content: LazyExoticComponent<ComponentType<ViewProps>>;
}

/** Every view, in the order of the tabs. Each is loaded when it is first shown. */
export const VIEWS: readonly View[] = [
  {
    id: 'home',
    ...strings.views.home,
    Icon: Home20Regular,
    IconWhenChosen: Home20Filled,
    Content: lazy(async () => ({ default: (await import('./home/home-view')).HomeView })),
  },
  {
    id: 'check',
    ...strings.views.check,
    Icon: ClipboardTask20Regular,
    IconWhenChosen: ClipboardTask20Filled,
    Content: lazy(async () => ({ default: (await import('./check/check-view')).CheckView })),
  },
  {
    id: 'people',
    ...strings.views.people,
    Icon: PeopleCommunity20Regular,
    IconWhenChosen: PeopleCommunity20Filled,
    Content: lazy(async () => ({ default: (await import('./people/people-view')).PeopleView })),
  },
  {
    id: 'plan',
    ...strings.views.plan,
    Icon: GanttChart20Regular,
    IconWhenChosen: GanttChart20Filled,
    Content: lazy(async () => ({ default: (await import('./plan/plan-view')).PlanView })),
  },
  {
    id: 'meeting',
    ...strings.views.meeting,
    Icon: CalendarAgenda20Regular,
    IconWhenChosen: CalendarAgenda20Filled,
    Content: lazy(async () => ({ default: (await import('./meeting/meeting-view')).MeetingView })),
  },
  {
    id: 'report',
    ...strings.views.report,
    Icon: DocumentText20Regular,
    IconWhenChosen: DocumentText20Filled,
    Content: lazy(async () => ({ default: (await import('./report/report-view')).ReportView })),
  },
  {
    id: 'settings',
    ...strings.views.settings,
    Icon: Settings20Regular,
    IconWhenChosen: Settings20Filled,
    Content: lazy(async () => ({ default: (await import('./settings/settings-view')).SettingsView })),
  },
];
