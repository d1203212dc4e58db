import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { useStyles } from './styles';

const useLinkStyles = makeStyles({
  link: {
    padding: 0,
    minHeight: '24px',
    borderBottom: 0,
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    textDecorationLine: 'underline',
    overflowWrap: 'anywhere',
  },
});

/** Leads from within a text to another page. */
export function TextLink({ className, ...props }: Omit<ComponentProps<'button'>, 'type'>): ReactNode {
  const shared = useStyles();
  const styles = useLinkStyles();
  return (
    <button type="button" {...props} className={mergeClasses(shared.pressable, styles.link, className)} />
  );
}
