import { Component, type ReactElement, type ReactNode } from 'react';

interface CrashBoundaryProps {
  readonly whenCrashed: (crash: Error) => ReactElement;
  readonly children: ReactNode;
}

/** What fails to draw says so and can be started again, instead of leaving a blank. React has logged the error. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crash: Error | null }> {
  override state: { crash: Error | null } = { crash: null };

  static getDerivedStateFromError(thrown: unknown): { crash: Error } {
    return { crash: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    return crash === null ? this.props.children : this.props.whenCrashed(crash);
  }
}
