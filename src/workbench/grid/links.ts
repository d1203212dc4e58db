import type { Hyperlink } from '../../excel-emulator/formats';
import { isParams, type Params, paramsOf, textOf } from './params';

/** Univer has no links in its open part: they are kept with the cell, so that they move along with it. */
export function readLink(custom: unknown): Hyperlink | null {
  const link: Params | null = isParams(custom) ? paramsOf(custom, 'link') : null;
  if (link === null) return null;
  const documentReference = textOf(link, 'documentReference');
  const address = textOf(link, 'address');
  const screenTip = textOf(link, 'screenTip');
  return {
    ...(documentReference === null ? {} : { documentReference }),
    ...(address === null ? {} : { address }),
    ...(screenTip === null ? {} : { screenTip }),
  };
}
