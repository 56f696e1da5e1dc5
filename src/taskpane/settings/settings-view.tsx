import type { ReactElement } from 'react';
import type { ViewProps } from '../view';

/** In the making. */
export function SettingsView({ snapshot }: ViewProps): ReactElement {
  return <p>{snapshot.cells}</p>;
}
