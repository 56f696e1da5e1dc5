import { makeStyles } from '@fluentui/react-components';

/** The class of something that appears only where the work takes longer than a blink, so that quick work does not flicker. */
export const useSlowly = (): string => useStyles().slowly;

const useStyles = makeStyles({
  slowly: {
    animationName: { from: { opacity: 0 }, to: { opacity: 0 } },
    animationDuration: '300ms',
  },
});
