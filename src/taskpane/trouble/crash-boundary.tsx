import { Button } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { strings } from '../strings';
import { Details } from './details';
import { Notice } from './notice';

interface CrashBoundaryProps {
  /** Puts a fresh boundary in the place of this one. */
  readonly restart: () => void;
  readonly children: ReactNode;
}

/** A pane that fails to draw says so and can be started again, instead of going blank. React has logged the error. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crash: Error | null }> {
  override state: { crash: Error | null } = { crash: null };

  static getDerivedStateFromError(thrown: unknown): { crash: Error } {
    return { crash: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    return crash === null ? this.props.children : <Crashed crash={crash} restart={this.props.restart} />;
  }
}

function Crashed({ crash, restart }: { crash: Error; restart: () => void }): ReactElement {
  return (
    <Notice title={strings.crash.title} wayOn={strings.crash.whatIsSafe}>
      <Button appearance="primary" onClick={restart}>
        {strings.crash.restart}
      </Button>
      <Details text={`${crash.name}: ${crash.message}`} />
    </Notice>
  );
}
