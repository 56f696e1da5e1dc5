import { createDOMRenderer, FluentProvider, makeStaticStyles, makeStyles, RendererProvider, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { darkTheme, lightTheme } from './brand';
import { useDark, type OfficeTheme } from './use-dark';

interface PaneThemeProps {
  readonly officeTheme: OfficeTheme | undefined;
  readonly children: ReactNode;
}

/** Fluent around the pane, light or dark, over the whole of its frame. */
export function PaneTheme(props: PaneThemeProps): ReactElement {
  return (
    <RendererProvider renderer={RENDERER}>
      <Themed {...props} />
    </RendererProvider>
  );
}

function Themed({ officeTheme, children }: PaneThemeProps): ReactElement {
  const dark = useDark(officeTheme);
  const styles = useStyles();
  usePage();
  useWishes();
  useEffect(() => {
    // Scrollbars and form controls that the browser draws itself.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} dir={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}>
      {/* Not on the provider: Fluent gives its class to every popup, which would then cover the pane. */}
      <div className={styles.frame}>{children}</div>
    </FluentProvider>
  );
}

/** Makes Fluent's style elements with the mark by which the page's content security policy lets them in. */
const RENDERER = createDOMRenderer(document, { styleElementAttributes: styleMark() });

function styleMark(): Record<string, string> {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  return nonce === undefined ? {} : { nonce };
}

const usePage = makeStaticStyles({
  // WebView2 hides scrollbars that are not asked for. The padding keeps what has the focus clear of a message at the top.
  html: { overflowY: 'scroll', scrollPaddingTop: '9rem' },
  body: { margin: 0 },
});

/** What Fluent leaves open: a contrast theme takes away the colour by which a link is known, and even a slow spinner moves. */
const useWishes = makeStaticStyles(`
  @media (forced-colors: active) { button.fui-Link { text-decoration-line: underline; } }
  @media (prefers-reduced-motion: reduce) { .fui-Spinner > .fui-Spinner__spinner { animation-name: none; } }
`);

const useStyles = makeStyles({
  frame: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});
