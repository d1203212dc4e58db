import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from '../parts/styles';

/** What the screens of Uitleg share. */
export const useUitlegStyles = makeStyles({
  // A number before the name, and what kind of thing it is behind it: below it where there is no room.
  numbered: {
    gridTemplateColumns: '44px minmax(0,1fr) auto',
    hyphens: 'auto',
    [NARROW]: { gridTemplateColumns: '40px minmax(0,1fr)' },
  },
  plainRow: {
    gridTemplateColumns: 'minmax(0,1fr) auto',
    [NARROW]: { gridTemplateColumns: 'minmax(0,1fr)' },
  },
  // The last thing on the line of a column is its type: that is told below it too.
  columns: { [NARROW]: { '& summary > :last-child': { display: 'none' } } },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  // A title under that of the section that it is a part of; what stands below it needs all of the width.
  within: { '& summary': { paddingLeft: '22px', [NARROW]: { paddingLeft: 0 } } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  code: {
    margin: 0,
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});
