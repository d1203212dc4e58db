import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

interface BrokenProps {
  readonly reload: () => void;
  readonly children: ReactNode;
}

/**
 * Stands in for a screen that could not be drawn, or of which the code could not be loaded, so that the rest of the
 * pane stays of use. What went wrong is not shown: it could hold a value from a cell.
 */
export class Broken extends Component<BrokenProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" style={{ padding: 12 }}>
        <h1 style={{ margin: 0, fontSize: 16 }}>Er ging iets mis</h1>
        <p>Dit scherm kunnen wij niet tonen. Uw gegevens zijn niet veranderd.</p>
        <Button onClick={this.props.reload}>Venster herladen</Button>
      </div>
    );
  }
}
